package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsInStepTest {
  @ParameterizedTest
  @ValueSource(strings = {"words_en", "words_zh_Hant"})
  void every_language_has_the_keys_of_the_source(String file) throws IOException {
    assertThat(keys(file)).containsExactlyInAnyOrderElementsOf(keys("words"));
  }

  private static Set<String> keys(String file) throws IOException {
    try (InputStream in = Main.class.getResourceAsStream(file + ".properties")) {
      var words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return words.stringPropertyNames();
    }
  }
}
