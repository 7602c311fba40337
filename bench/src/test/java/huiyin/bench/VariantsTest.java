package huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letters;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void letters_to_measure_by_are_long_unlike_and_full_of_facts() {
    List<String> letters = Variants.letters(50);

    assertThat(new HashSet<>(letters)).hasSize(50);
    assertThat(letters).allSatisfy(letter -> assertThat(letter).hasSizeBetween(4_400, 4_800));
    assertThat(letters)
        .allSatisfy(
            letter -> {
              var read = Letters.read(letter).readings().getFirst().letter();
              assertThat(read.quantities()).hasSizeGreaterThan(20);
              assertThat(read.measures()).hasSizeGreaterThan(5);
            });
  }
}
