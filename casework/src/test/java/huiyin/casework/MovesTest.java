package huiyin.casework;

import static huiyin.casework.Story.SAMPLE;
import static huiyin.casework.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MovesTest {
  private static final List<Person> PEOPLE =
      List.of(
          Story.WANG,
          Story.LI,
          Story.ZHAO,
          Story.COMMITTEE,
          Story.DISPATCH,
          Story.OFFICER,
          Story.REVIEWER,
          Story.SIGNER,
          Story.CO_OFFICER,
          Story.STRANGER,
          Story.ADMIN);

  @Test
  void every_command_has_a_row_of_its_own() {
    Class<?>[] commands = Command.class.getPermittedSubclasses();
    assertThat(commands).hasSameSizeAs(Move.values());
    assertThat(Stream.of(commands).map(c -> words(c.getSimpleName())))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Move.values()).map(Move::name).toList());
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void a_row_names_a_stage_and_a_role_and_never_the_administrator(Move move) {
    Gate gate = Gate.of(move);
    assertThat(gate.stages()).isNotEmpty();
    assertThat(gate.roles()).isNotEmpty().doesNotContain(Role.ADMIN);
  }

  @Test
  void nobody_but_a_proposer_rates_and_nobody_but_a_signer_signs() {
    assertThat(Gate.of(Move.RATE).roles()).containsExactly(Role.PROPOSER);
    assertThat(Gate.of(Move.SIGN).roles()).containsExactly(Role.SIGNER);
  }

  @Test
  void what_has_ended_stays_so_but_for_a_closed_case() {
    for (Move move : Move.values()) {
      assertThat(Gate.of(move).stages())
          .doesNotContain(Stage.DECLINED, Stage.MERGED, Stage.TURNED, Stage.WITHDRAWN);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Move.class,
      names = {
        "SUBMIT",
        "FILE",
        "ASSIGN",
        "ACKNOWLEDGE",
        "DRAFT",
        "SUBMIT_FOR_REVIEW",
        "APPROVE",
        "SEND_TO_SIGN",
        "SIGN",
        "SEND",
        "RATE",
        "PUBLISH",
        "CLOSE"
      })
  void what_is_open_is_exactly_what_the_table_and_the_case_allow(Move last) {
    Case c = after(last).state();
    for (Person person : PEOPLE) {
      Set<Move> open = EnumSet.noneOf(Move.class);
      open.addAll(Moves.open(c, person, SAMPLE));
      for (Move move : Move.values()) {
        Gate gate = Gate.of(move);
        boolean allowed =
            gate.stages().contains(c.stage())
                && gate.roles().contains(person.role())
                && Moves.tied(c, gate.tie(), person)
                && Readiness.of(c, move, person, SAMPLE).isEmpty();
        assertThat(open.contains(move))
            .as("%s by %s at %s", move, person, c.stage())
            .isEqualTo(allowed);
      }
    }
  }

  @Test
  void every_stage_but_an_end_leads_on_to_an_end() {
    Map<Stage, Set<Stage>> roads = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      roads.put(stage, reachable(stage));
    }
    assertThat(reachable(Stage.NONE)).contains(Stage.REPLIED, Stage.CLOSED, Stage.DECLINED);
    roads.forEach(
        (from, to) -> assertThat(to.stream().anyMatch(Stage::ended)).as("%s", from).isTrue());
  }

  @Test
  void what_comes_next_is_open_to_somebody() {
    for (Move last :
        List.of(
            Move.SUBMIT,
            Move.FILE,
            Move.ASSIGN,
            Move.ACKNOWLEDGE,
            Move.RECORD_TALK,
            Move.GIVE_OPINION,
            Move.DRAFT,
            Move.SUBMIT_FOR_REVIEW,
            Move.APPROVE,
            Move.SEND_TO_SIGN,
            Move.SIGN,
            Move.SEND,
            Move.RATE)) {
      Case c = after(last).state();
      List<Next> next = Casework.next(c, SAMPLE);
      assertThat(next).as("after %s", last).isNotEmpty();
      for (Next n : next) {
        assertThat(PEOPLE)
            .as("%s after %s", n, last)
            .anyMatch(p -> p.role() == n.role() && Moves.open(c, p, SAMPLE).contains(n.move()));
      }
    }
    assertThat(Casework.next(after(Move.CLOSE).state(), SAMPLE)).isEmpty();
  }

  /** The stages that the ordinary effect of each command leads to, over any number of commands. */
  private static Set<Stage> reachable(Stage from) {
    Set<Stage> seen = EnumSet.of(from);
    ArrayDeque<Stage> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      Stage stage = waiting.remove();
      for (Move move : Move.values()) {
        Stage to = Gate.of(move).stages().contains(stage) ? effect(move, stage) : stage;
        if (seen.add(to)) {
          waiting.add(to);
        }
      }
    }
    return seen;
  }

  private static Stage effect(Move move, Stage stage) {
    return switch (move) {
      case SUBMIT, REVISE -> Stage.SUBMITTED;
      case SEND_BACK -> Stage.SENT_BACK;
      case WITHDRAW -> Stage.WITHDRAWN;
      case FILE -> Stage.FILED;
      case DECLINE -> Stage.DECLINED;
      case MERGE -> Stage.MERGED;
      case TURN_INTO -> Stage.TURNED;
      case ASSIGN, REASSIGN -> Stage.ASSIGNED;
      case ACKNOWLEDGE -> stage == Stage.ASSIGNED ? Stage.HANDLING : stage;
      case DRAFT, RETURN_DRAFT -> Stage.DRAFTED;
      case SUBMIT_FOR_REVIEW -> Stage.IN_REVIEW;
      case APPROVE -> Stage.APPROVED;
      case SEND_TO_SIGN -> Stage.TO_SIGN;
      case SIGN -> Stage.SIGNED;
      case SEND, REOPEN -> Stage.REPLIED;
      case ORDER_REHANDLING -> Stage.HANDLING;
      case CLOSE -> Stage.CLOSED;
      case CO_SIGN,
          DECLINE_CO_SIGN,
          MARK_KEY,
          HAND_BACK,
          REFUSE_HAND_BACK,
          ASK_EXTENSION,
          GRANT_EXTENSION,
          REFUSE_EXTENSION,
          URGE,
          RECORD_TALK,
          GIVE_OPINION,
          REDO_OPINION,
          RATE,
          PUBLISH,
          WITHHOLD,
          RETRACT ->
          stage;
    };
  }

  private static String words(String camel) {
    return camel.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
