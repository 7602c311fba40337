package huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Article;
import huiyin.casework.rulebook.From;
import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.LimitState;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import huiyin.letter.term.Openness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static final Path SOURCE =
      Path.of(System.getProperty("huiyin.root"), "casework/src/main/java/huiyin/casework");
  private static final Path WORDS =
      Path.of(
          System.getProperty("huiyin.root"),
          "casework/src/main/resources/huiyin/casework/words.properties");
  private static final Pattern ID = Pattern.compile("because\\(\\s*\"([a-z-]+)\"");
  private static final Pattern FIELD =
      Pattern.compile("Refusals\\.blank\\([^\"]*(?:\"\", )?\"([a-z-]+)\"");

  @Test
  void names_what_it_refuses_and_the_article_behind_it() {
    var refused =
        new Outcome.Refused(
            "wrong-person", Map.of("move", "RATE", "role", "OFFICER"), new Article("某条例", "27"));
    assertThat(Sentences.of(refused)).isEqualTo("“评价”不由承办单位经办人办理（《某条例》第二十七条）。");
  }

  @Test
  void takes_braces_in_a_value_for_what_they_are() {
    var refused = new Outcome.Refused("no-opinion-of-unit", Map.of("unit", "{move}{"), null);
    assertThat(Sentences.of(refused)).isEqualTo("{move}{还没有提出意见，不能退回重办。");
  }

  @Test
  void every_refusal_in_the_code_has_a_sentence_and_every_sentence_a_refusal() throws IOException {
    Set<String> used = new TreeSet<>(found(ID));
    assertThat(used).hasSizeGreaterThan(40);
    used.addAll(List.of("rating-incomplete", "rating-unknown-value"));
    used.addAll(List.of("extension-too-late", "hand-back-too-late"));
    assertThat(keys("refusal.")).containsExactlyElementsOf(used);
  }

  @Test
  void every_missing_field_has_a_name() throws IOException {
    assertThat(keys("field.")).containsAll(found(FIELD));
  }

  @Test
  void says_how_long_a_limit_is() {
    assertThat(Sentences.of(new Length.Months(3))).isEqualTo("3 个月");
    assertThat(Sentences.of(new Length.WorkingDays(20))).isEqualTo("20 个工作日");
    assertThat(Sentences.of(new Length.FixedDate(null, MonthDay.of(8, 31))))
        .isEqualTo("每年 8 月 31 日前");
    assertThat(Sentences.of(new Length.FixedDate(MonthDay.of(10, 1), MonthDay.of(12, 31))))
        .isEqualTo("每年 10 月 1 日至 12 月 31 日");
    assertThat(Sentences.of(new Length.FixedMonth(Month.NOVEMBER))).isEqualTo("每年 11 月");
  }

  @Test
  void every_code_has_a_word() {
    Stream.of(
            names("stage.", Stage.values()),
            names("move.", Move.values()),
            names("role.", Role.values()),
            names("openness.", Openness.values()),
            names("talk.", TalkForm.values()),
            names("turn.", Turn.values()),
            names("withdrawal.", Rulebook.Withdrawal.values()),
            names("due-state.", Due.State.values()),
            Arrays.stream(Step.values()).map(s -> "step." + s.code()),
            Arrays.stream(From.values()).map(f -> "from." + f.code()),
            Arrays.stream(LimitState.values()).map(s -> "limit-state." + s.code()))
        .flatMap(s -> s)
        .forEach(key -> assertThat(Sentences.word(key)).as(key).isNotBlank());
  }

  private static Stream<String> names(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(v -> prefix + v.name());
  }

  private static Collection<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCE).filter(p -> p.toString().endsWith(".java"))) {
      for (Path file : files.toList()) {
        Matcher m = pattern.matcher(Files.readString(file));
        while (m.find()) {
          found.add(m.group(1));
        }
      }
    }
    return found;
  }

  private static Set<String> keys(String prefix) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String line : Files.readAllLines(WORDS)) {
      if (line.startsWith(prefix)) {
        keys.add(line.substring(prefix.length(), line.indexOf(' ')));
      }
    }
    return keys;
  }
}
