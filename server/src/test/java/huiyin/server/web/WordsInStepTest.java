package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsInStepTest {
  private static final Pattern USED = Pattern.compile("say\\(\\s*+\"([a-zA-Z0-9.-]++)\"\\s*+[,)]");
  private static final Pattern SLOT = Pattern.compile("\\{[0-9]\\}");
  private final Lexicon lexicon = new Lexicon();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_keys_of_simplified_chinese(Language language) {
    assertThat(lexicon.in(language).keys())
        .containsExactlyInAnyOrderElementsOf(lexicon.in(Language.SIMPLIFIED).keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_places_to_fill(Language language) {
    for (String key : lexicon.in(Language.SIMPLIFIED).keys()) {
      assertThat(slots(lexicon.in(language), key))
          .as(key)
          .isEqualTo(slots(lexicon.in(Language.SIMPLIFIED), key));
    }
  }

  @Test
  void no_chinese_words_shout_or_flatter() {
    for (Language language : List.of(Language.SIMPLIFIED, Language.TRADITIONAL)) {
      Words words = lexicon.in(language);
      assertThat(words.keys()).noneMatch(key -> words.say(key).contains("！"));
      assertThat(words.keys()).noneMatch(key -> words.say(key).contains("您"));
    }
  }

  @Test
  void every_key_that_a_page_names_has_words() throws IOException {
    Words words = lexicon.in(Language.SIMPLIFIED);
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher used = USED.matcher(Files.readString(source));
        while (used.find()) {
          assertThat(words.has(used.group(1))).as(source + " " + used.group(1)).isTrue();
        }
      }
    }
  }

  private static Set<String> slots(Words words, String key) {
    Set<String> slots = new TreeSet<>();
    SLOT.matcher(words.say(key)).results().forEach(found -> slots.add(found.group()));
    return slots;
  }
}
