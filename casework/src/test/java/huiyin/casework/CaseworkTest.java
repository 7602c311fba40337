package huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseworkTest {
  private static final LocalDate TODAY = LocalDate.parse("2021-06-01");

  @Test
  void a_case_is_the_fold_of_its_events() {
    Story story = Story.after(Move.CLOSE);
    assertThat(Casework.fold("case-1", story.events())).isEqualTo(story.state());
    assertThat(story.state().version()).isEqualTo(story.events().size());
    assertThat(story.state().stage()).isEqualTo(Stage.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void no_sequence_of_commands_throws_and_every_decision_folds(long seed) {
    Random random = new Random(seed);
    Rulebook rules = seed % 2 == 0 ? Story.SAMPLE : Story.CHONGQING;
    Set<Stage> reached = EnumSet.noneOf(Stage.class);
    for (int run = 0; run < 120; run++) {
      List<Event> events = new ArrayList<>();
      Case c = Casework.none("case-1");
      Instant at = Story.day("2021-02-01");
      for (int i = 0; i < 80 && c.stage() != Stage.DECLINED; i++) {
        at = at.plus(Duration.ofHours(random.nextInt(60)));
        Command command = Commands.any(random, c, at, rules);
        Outcome outcome = Casework.decide(c, command, rules);
        if (outcome instanceof Outcome.Decided decided) {
          assertThat(decided.events()).isNotEmpty();
          for (Event event : decided.events()) {
            events.add(event);
            c = Casework.evolve(c, event);
          }
        } else {
          assertThat(Sentences.of((Outcome.Refused) outcome)).endsWith("。");
        }
        reached.add(c.stage());
      }
      assertThat(Casework.fold("case-1", events)).as("seed %s run %s", seed, run).isEqualTo(c);
      Due.of(c, rules, rules.workdays(), TODAY);
      Casework.next(c, rules);
    }
    assertThat(reached).as("seed %s", seed).contains(Stage.SIGNED, Stage.REPLIED, Stage.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void any_order_of_events_is_read(long seed) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>(Story.after(Move.CLOSE).events());
    events.addAll(ClosingTest.secondRound().events());
    for (int run = 0; run < 200; run++) {
      Collections.shuffle(events, random);
      Case c = Casework.fold("case-1", events);
      assertThat(c.version()).isEqualTo(events.size());
      Due.of(c, Story.SAMPLE, Story.SAMPLE.workdays(), TODAY);
      Casework.next(c, Story.SAMPLE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void what_is_open_is_refused_only_for_what_it_says_or_for_its_time(long seed) {
    Random random = new Random(seed);
    Set<String> said =
        Set.of(
            "blank",
            "unit-twice",
            "unknown-category",
            "unknown-reason",
            "unknown-class",
            "merged-into-itself",
            "no-opinion-of-unit",
            "other-number",
            "rating-incomplete",
            "rating-unknown-value",
            "rating-unknown-dimension",
            "rating-needs-comment",
            "lead-is-another",
            "invited-twice",
            "other-rulebook",
            "close-unrated",
            "close-dissatisfied",
            "wider-than-marked",
            "publish-nothing",
            "withhold-needs-reason",
            "hand-back-too-late",
            "extension-too-late");
    Case c = Casework.none("case-1");
    Instant at = Story.day("2021-02-01");
    for (int i = 0; i < 3000; i++) {
      c = c.stage().ended() ? Casework.none("case-1") : c;
      Command command = Commands.any(random, c, at, Story.SAMPLE);
      boolean open = Moves.open(c, command.by(), Story.SAMPLE).contains(Moves.of(command));
      switch (Casework.decide(c, command, Story.SAMPLE)) {
        case Outcome.Decided decided -> {
          assertThat(open).as("%s", command).isTrue();
          for (Event event : decided.events()) {
            c = Casework.evolve(c, event);
          }
        }
        case Outcome.Refused refused -> assertThat(said.contains(refused.id())).isEqualTo(open);
      }
    }
  }
}
