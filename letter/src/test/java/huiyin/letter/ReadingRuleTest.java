package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingRuleTest {
  @ParameterizedTest
  @EnumSource(ReadingRule.class)
  void every_rule_of_reading_has_its_own_sentence_in_each_language(ReadingRule rule) {
    assertThat(
            Stream.of("", "zh-Hant", "en")
                .map(Locale::forLanguageTag)
                .map(rule::sentence)
                .distinct())
        .hasSize(3)
        .noneMatch(String::isBlank);
  }
}
