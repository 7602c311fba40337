package huiyin.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.bench.Root;
import huiyin.bench.fuzz.hidden.Hidden;
import huiyin.bench.fuzz.hidden.HiddenTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzingTest {
  private static final Duration SHORT = Duration.ofSeconds(20);

  static List<Path> found() throws IOException {
    try (Stream<Path> files =
        Files.list(Root.path("bench/src/test/resources/huiyin/bench/fuzz/found"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void for_a_short_time_no_input_breaks_the_reader() {
    Fuzzing fuzzing = new Fuzzing(1);
    long start = System.nanoTime();

    Optional<Fuzzing.Failure> failure =
        fuzzing.until(() -> System.nanoTime() - start > SHORT.toNanos());

    assertThat(failure).isEmpty();
    assertThat(fuzzing.tried()).isGreaterThan(fuzzing.kept());
    assertThat(fuzzing.kept()).isGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("found")
  void an_input_that_once_broke_the_reader_is_read(Path file) {
    assertThat(new CountedReader().fault(InputFile.read(file), true)).isEmpty();
  }

  @Test
  void a_fault_behind_four_conditions_is_found_and_made_short() {
    CountedReader reader =
        new CountedReader(List.of(Hidden.class.getName()), List.of(), HiddenTrial.class);
    Input letter = new Input(Input.Kind.TEXT, "张三委员：\n您提出的提案收悉。\n");
    Fuzzing fuzzing = new Fuzzing(1, reader, List.of(letter));

    Fuzzing.Failure failure = fuzzing.until(() -> fuzzing.tried() > 500_000).orElseThrow();

    assertThat(failure.fault()).hasMessage("第9号、");
    assertThat(failure.input().text()).isEqualTo("第9号、");
  }

  @Test
  void the_same_seed_tries_the_same_inputs() {
    assertThat(triedBy(3)).isEqualTo(triedBy(3)).isNotEqualTo(triedBy(4));
  }

  private static List<Integer> triedBy(long seed) {
    Fuzzing fuzzing = new Fuzzing(seed);
    fuzzing.until(() -> fuzzing.tried() >= 1_000);
    return List.of(fuzzing.kept(), fuzzing.ways());
  }
}
