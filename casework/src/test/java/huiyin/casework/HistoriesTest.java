package huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class HistoriesTest {
  private static final Path FOLDER = Path.of(System.getProperty("huiyin.root"), "rulebooks");

  static List<Path> histories() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.getParent().endsWith("histories")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void goes_as_its_file_says(Path file) throws IOException {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    HistoryStep.Fields history = HistoryStep.Fields.of(read);
    Rulebook rules = Story.RULEBOOKS.open(history.text("rulebook"));
    Case c = Casework.none("case-1");
    for (HistoryStep.Fields step : history.list("steps")) {
      c = taken(c, step, history, rules);
    }
    for (HistoryStep.Fields due : history.list("due")) {
      check(due, c, rules);
    }
  }

  private static Case taken(
      Case before, HistoryStep.Fields step, HistoryStep.Fields history, Rulebook rules) {
    Command command = HistoryStep.command(step, history, rules);
    return switch (Casework.decide(before, command, rules)) {
      case Outcome.Refused refused -> {
        assertThat(refused.id()).as("%s", step).isEqualTo(step.text("refused"));
        yield before;
      }
      case Outcome.Decided decided -> {
        assertThat(decided.events().stream().map(e -> e.getClass().getSimpleName()))
            .as("%s", step)
            .containsExactlyElementsOf(step.texts("leadsTo"));
        Case c = before;
        for (Event event : decided.events()) {
          c = Casework.evolve(c, event);
        }
        yield c;
      }
    };
  }

  private static void check(HistoryStep.Fields expected, Case c, Rulebook rules) {
    LocalDate on = LocalDate.parse(expected.text("on"));
    Due due =
        Due.of(c, rules, rules.workdays(), on).stream()
            .filter(d -> d.step().code().equals(expected.text("step")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no due " + expected));
    assertThat(due.end()).as("%s", expected).contains(LocalDate.parse(expected.text("end")));
    assertThat(due.state().name()).as("%s", expected).isEqualTo(expected.text("state"));
    assertThat(due.limit().article().map(a -> a.number()).orElse(""))
        .as("%s", expected)
        .isEqualTo(expected.text("article"));
    assertThat(String.valueOf(due.remaining()))
        .as("%s", expected)
        .isEqualTo(expected.text("remaining").isEmpty() ? "0" : expected.text("remaining"));
  }
}
