package huiyin.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** What the program says to its user, by key. */
final class Words {
  private static final Properties WORDS = load();

  private Words() {}

  static String of(String key, Object... values) {
    String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
    return new MessageFormat(pattern).format(values);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
