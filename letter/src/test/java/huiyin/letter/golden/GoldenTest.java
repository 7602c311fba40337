package huiyin.letter.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import huiyin.letter.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reading does not get worse: each field keeps its floor, and each change tells which facts were
 * gained and lost. With -Dgolden.accept=true the present faults become the known ones.
 */
class GoldenTest {
  private static final Path HERE =
      Sample.root().resolve("letter/src/test/resources/huiyin/letter/golden");
  private static final Path FAULTS = HERE.resolve("faults.txt");
  private static final Score SCORE = Score.of(Sample.all());

  @TestFactory
  Stream<DynamicTest> each_field_keeps_its_floor() throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    for (String line : Files.readAllLines(HERE.resolve("floors.txt"))) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        floors.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1]));
      }
    }
    return floors.keySet().stream()
        .map(
            field ->
                dynamicTest(
                    field,
                    () ->
                        assertThat(SCORE.tallies().get(field).f1())
                            .as(SCORE.tallies().get(field).row(field))
                            .isGreaterThanOrEqualTo(floors.get(field))));
  }

  @Test
  void a_change_tells_what_was_gained_and_lost() throws IOException {
    SortedSet<String> now = SCORE.faults();
    SortedSet<String> known = new TreeSet<>(Files.readAllLines(FAULTS));
    now.stream().filter(f -> !known.contains(f)).forEach(f -> System.out.println("- lost   " + f));
    known.stream().filter(f -> !now.contains(f)).forEach(f -> System.out.println("+ gained " + f));
    if (Boolean.getBoolean("golden.accept")) {
      Files.write(FAULTS, now);
    }
    assertThat(SCORE.tallies().values()).noneMatch(Tally::isEmpty);
  }
}
