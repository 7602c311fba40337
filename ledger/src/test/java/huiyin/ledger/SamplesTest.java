package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void the_samples_tell_of_measures_commitments_figures_and_policies() throws IOException {
    List<Entry> all = new ArrayList<>();
    for (Path file : samples()) {
      Page page = Letters.read(Files.readString(file));
      String id = file.getParent().getFileName().toString();
      all.addAll(Gather.from(id, page.text(), page.readings().getFirst().letter()));
    }
    assertThat(Totals.byKind(all))
        .extracting(Total::of)
        .contains("measure", "commitment", "indicator", "policy");
    assertThat(Totals.measuresByArea(all)).hasSizeGreaterThan(30);
    assertThat(Things.among(all, Set.of()))
        .anySatisfy(
            t -> {
              assertThat(t.name()).isEqualTo("广东省数字经济促进条例");
              assertThat(t.entries()).hasSizeGreaterThan(2);
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
