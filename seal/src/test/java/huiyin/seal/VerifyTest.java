package huiyin.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import huiyin.seal.Verdict.Altered;
import huiyin.seal.Verdict.Difference;
import huiyin.seal.Verdict.Untouched;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyTest {
  private static final String ORIGINAL =
      """
      关于第1号提案的答复
      张三委员：
      　　2025年增加值达5.2万亿元。
      示例省工业和信息化厅
      2026年7月16日
      """;

  private static final Digest DIGEST = Digest.of(Canonical.of(ORIGINAL));

  @Test
  void the_same_words_set_otherwise_are_untouched() {
    assertThat(Verify.text(ORIGINAL.replace("\n", "\r\n\r\n").replace("　", ""), DIGEST))
        .isEqualTo(new Untouched(0, 0));
  }

  @Test
  void a_letter_among_a_sites_menu_is_found() {
    assertThat(Verify.text("首页\n政务公开\n" + ORIGINAL + "上一篇\n", DIGEST))
        .isEqualTo(new Untouched(2, 1));
  }

  @Test
  void each_changed_character_is_told_and_placed() {
    for (int at = 0; at < ORIGINAL.length(); at++) {
      char letter = ORIGINAL.charAt(at);
      if (letter != '　' && letter != '\n') {
        String hurt = ORIGINAL.substring(0, at) + '买' + ORIGINAL.substring(at + 1);
        assertThat(Verify.text(hurt, DIGEST)).isEqualTo(new Altered(List.of()));
        int line = (int) ORIGINAL.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        assertThat(Verify.text(hurt, DIGEST, ORIGINAL))
            .isInstanceOfSatisfying(
                Altered.class,
                altered -> {
                  assertThat(altered.differences()).hasSize(1);
                  assertThat(altered.differences().getFirst().line()).isEqualTo(line);
                });
      }
    }
  }

  @Test
  void each_place_that_differs_is_told_with_what_stands_there() {
    String hurt = ORIGINAL.replace("示例省工业和信息化厅", "买球官网").replace("5.2", "5.3");
    assertThat(Verify.text(hurt, DIGEST, ORIGINAL))
        .isEqualTo(
            new Altered(
                List.of(
                    new Difference(3, 12, List.of("2025年增加值达5.2万亿元。"), List.of("2025年增加值达5.3万亿元。")),
                    new Difference(4, 1, List.of("示例省工业和信息化厅"), List.of("买球官网")))));
  }

  @Test
  void lines_put_in_or_left_out_are_told() {
    assertThat(Verify.text(ORIGINAL.replace("张三委员：\n", ""), DIGEST, ORIGINAL))
        .isEqualTo(new Altered(List.of(new Difference(2, 1, List.of("张三委员："), List.of()))));
    assertThat(Verify.text(ORIGINAL.replace("张三委员：\n", "张三委员：\n买球\n"), DIGEST, ORIGINAL))
        .isEqualTo(new Altered(List.of(new Difference(3, 1, List.of(), List.of("买球")))));
  }

  @Test
  void an_original_of_another_digest_is_no_original() {
    assertThatThrownBy(() -> Verify.text(ORIGINAL, DIGEST, "别的"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_hostile_page_is_judged_in_time() {
    String page = "买\n".repeat(3_000_000);
    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(Verify.text(page, DIGEST, ORIGINAL)).isNotNull());
    assertThat(Verify.text("", DIGEST)).isEqualTo(new Altered(List.of()));
  }
}
