package huiyin.letter.check;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letters;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FixesTest {
  private static final String LETTER =
      """
      示例市城市管理局关于市政协一届二次会议第12号提案的答复
      示城函〔2024〕8号

      王晓梅委员：
      您提出的《关于改善城市环境的提案》收悉，现答复如下：
      我局由由专人布署，森林覆盖率由20%提高到25%，提高5%，广场3000平方。
      示例市城市管理局
      2024年5月6日
      """;

  @Test
  void a_text_put_right_has_nothing_left_to_put_right() {
    List<Finding> found = findings(LETTER);
    String right = Fixes.apply(LETTER, Fixes.apart(LETTER, found));
    assertThat(right).contains("我局由专人部署，森林覆盖率由20%提高到25%，提高5个百分点，广场3000平方米。");
    assertThat(findings(right)).isEmpty();
  }

  @Test
  void of_two_that_meet_the_first_wins_and_line_breaks_are_left_alone() {
    String text = "甲乙丙丁\n戊";
    List<Finding> found =
        List.of(finding(0, 2, "子"), finding(1, 3, "丑"), finding(3, 5, "寅"), finding(5, 6, null));
    assertThat(Fixes.apply(text, Fixes.apart(text, found))).isEqualTo("子丙丁\n戊");
  }

  @Test
  void a_fix_that_leaves_nothing_takes_the_words_out() {
    assertThat(Fixes.apply("甲乙", List.of(finding(0, 1, "")))).isEqualTo("乙");
  }

  private static Finding finding(int start, int end, @Nullable String fix) {
    return new Finding("typo", Severity.WARNING, "", new Span(start, end), null, fix);
  }

  private static List<Finding> findings(String text) {
    return Letters.read(text).readings().stream()
        .map(Reading::findings)
        .flatMap(List::stream)
        .toList();
  }
}
