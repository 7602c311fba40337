package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample letter, read and gathered. */
class SamplesTest {
  private static final Path SAMPLES = Path.of(System.getProperty("huiyin.root"), "samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.map(f -> f.resolve("letter.txt")).filter(Files::exists).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_fact_is_one_entry_in_the_letters_own_words(Path file) throws IOException {
    Page page = Letters.read(Files.readString(file));
    assertThat(page.readings()).isNotEmpty();
    IntStream.range(0, page.readings().size())
        .forEach(
            i -> {
              Letter letter = page.readings().get(i).letter();
              List<Entry> entries = Gather.from("L" + i, page.text(), letter);
              assertThat(entries).hasSize(facts(letter));
              assertThat(entries)
                  .allSatisfy(
                      e -> assertThat(e.source().words()).isEqualTo(e.at().of(page.text())));
              assertThat(Why.counted(entries).sources())
                  .allSatisfy(s -> assertThat(letter.at().contains(s.at())).isTrue());
            });
  }

  private static int facts(Letter letter) {
    return letter.measures().size()
        + letter.commitments().size()
        + letter.quantities().size()
        + letter.bodies().size()
        + letter.places().size()
        + letter.works().size();
  }
}
