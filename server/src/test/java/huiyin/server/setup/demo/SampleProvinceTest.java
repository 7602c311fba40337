package huiyin.server.setup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Due;
import huiyin.casework.Move;
import huiyin.casework.Next;
import huiyin.casework.Role;
import huiyin.casework.Stage;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.casework.rulebook.Workdays;
import huiyin.letter.Letters;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Severity;
import huiyin.paper.out.Fonts;
import huiyin.server.Running;
import huiyin.server.Server;
import huiyin.server.store.Blobs;
import huiyin.server.store.Cases;
import huiyin.server.store.Digest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The sample province as the shared demonstration has loaded it. */
class SampleProvinceTest {
  private final Server server = Running.server();
  private final Cases cases = server.part(Cases.class);
  private final Rulebooks rulebooks = server.part(Rulebooks.class);
  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));

  static boolean letters() {
    return Fonts.lookUp().isPresent();
  }

  @Test
  void every_life_is_loaded_to_its_end() {
    assertThat(SampleFiles.cases())
        .hasSize(43)
        .allSatisfy(
            sample ->
                assertThat(cases.events(sample.id())).hasSizeGreaterThanOrEqualTo(length(sample)));
  }

  @Test
  @EnabledIf("letters")
  void there_are_cases_in_every_stage() {
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    all().forEach(c -> stages.merge(c.stage(), 1, Integer::sum));
    assertThat(stages)
        .isEqualTo(
            new EnumMap<>(
                Map.ofEntries(
                    Map.entry(Stage.SUBMITTED, 4),
                    Map.entry(Stage.SENT_BACK, 1),
                    Map.entry(Stage.FILED, 3),
                    Map.entry(Stage.ASSIGNED, 3),
                    Map.entry(Stage.HANDLING, 9),
                    Map.entry(Stage.DRAFTED, 2),
                    Map.entry(Stage.IN_REVIEW, 2),
                    Map.entry(Stage.APPROVED, 1),
                    Map.entry(Stage.TO_SIGN, 2),
                    Map.entry(Stage.SIGNED, 1),
                    Map.entry(Stage.REPLIED, 4),
                    Map.entry(Stage.CLOSED, 6),
                    Map.entry(Stage.DECLINED, 2),
                    Map.entry(Stage.MERGED, 1),
                    Map.entry(Stage.TURNED, 1),
                    Map.entry(Stage.WITHDRAWN, 1))));
  }

  @Test
  void each_role_finds_work() {
    List<Role> asked =
        all().flatMap(c -> Casework.next(c, rules(c)).stream()).map(Next::role).toList();
    assertThat(asked)
        .contains(
            Role.PROPOSER, Role.COMMITTEE, Role.DISPATCH, Role.OFFICER, Role.REVIEWER, Role.SIGNER);
  }

  @Test
  void some_work_is_late_and_some_due_within_three_working_days() {
    List<Due> dues =
        all().flatMap(c -> Due.of(c, rules(c), rules(c).workdays(), today).stream()).toList();
    assertThat(dues).anyMatch(due -> due.state() == Due.State.LATE);
    assertThat(dues)
        .anyMatch(
            due ->
                due.state() == Due.State.RUNNING
                    && due.end().map(end -> workdays().between(today, end) <= 3).orElse(false));
  }

  @Test
  @EnabledIf("letters")
  void signed_letters_are_kept_and_read_without_an_error() {
    assertThat(signed())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(
            text ->
                assertThat(Letters.read(text).readings())
                    .singleElement()
                    .satisfies(
                        reading ->
                            assertThat(reading.findings())
                                .extracting(Finding::severity)
                                .doesNotContain(Severity.ERROR)));
  }

  @Test
  @EnabledIf("letters")
  void the_first_story_keeps_its_numbers_and_days() {
    Case c = cases.find("gd20210137").orElseThrow();
    var reply = Objects.requireNonNull(c.reply());
    assertThat(c.docket().number()).isEqualTo("20210137");
    assertThat(Objects.requireNonNull(reply.number()).text()).isEqualTo("粤工信案函〔2021〕253号");
    assertThat(Due.day(Objects.requireNonNull(reply.signature()).at()))
        .isEqualTo(LocalDate.of(2021, 7, 16));
    assertThat(c.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void a_second_load_changes_nothing() {
    List<Case> before = all().toList();
    server.part(SampleProvince.class).load(today.plusDays(9));
    assertThat(all().toList()).isEqualTo(before);
  }

  private static int length(SampleCase sample) {
    if (letters()) {
      return sample.life().size();
    }
    return (int) sample.life().stream().takeWhile(step -> step.move() != Move.SIGN).count();
  }

  private Stream<Case> all() {
    return SampleFiles.cases().stream().map(s -> cases.find(s.id()).orElseThrow());
  }

  private Stream<String> signed() {
    Blobs blobs = server.part(Blobs.class);
    return all()
        .map(Case::reply)
        .filter(Objects::nonNull)
        .map(reply -> reply.signature())
        .filter(Objects::nonNull)
        .map(s -> blobs.get(new Digest(s.letterDigest())).orElseThrow().bytes())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Rulebook rules(Case c) {
    return rulebooks.open(Objects.requireNonNull(c.item()).rulebook());
  }

  private Workdays workdays() {
    return rulebooks.open("chongqing-npc").workdays();
  }
}
