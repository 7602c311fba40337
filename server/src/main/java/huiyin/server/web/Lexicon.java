package huiyin.server.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of every language, read from words/LANGUAGE/FEATURE.properties. */
@Component
public final class Lexicon {
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public Lexicon() {
    for (Language language : Language.values()) {
      words.put(language, read(language));
    }
  }

  /** The words of a language. */
  public Words in(Language language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalStateException("no words in " + language.tag());
    }
    return found;
  }

  private static Words read(Language language) {
    Map<String, String> all = new HashMap<>();
    try {
      for (Resource file : files(language)) {
        for (Map.Entry<Object, Object> entry : properties(file).entrySet()) {
          if (all.put(entry.getKey().toString(), entry.getValue().toString()) != null) {
            throw new IllegalStateException("two words for " + entry.getKey());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(all);
  }

  private static Resource[] files(Language language) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:words/" + language.tag() + "/*.properties");
  }

  private static Properties properties(Resource file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
