package huiyin.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  private static String of(String text) {
    return Canonical.of(text).text();
  }

  @Test
  void copies_that_differ_in_typesetting_have_one_text() {
    String typed = "\uFEFF关于第1号提案的答复\r\n\r\n\u3000\u3000您提出的 提案\u200B收悉。 \r张三";
    String published = "关于第1号提案的答复\n您提出的\u00A0提案收悉。\u2028张三\n\n";
    assertThat(of(typed)).isEqualTo(of(published)).isEqualTo("关于第1号提案的答复\n您提出的提案收悉。\n张三\n");
  }

  @Test
  void a_blank_between_latin_words_or_digits_stays_one() {
    assertThat(of("5G   plus AI 与 2 3")).isEqualTo("5G plus AI与2 3\n");
  }

  @Test
  void a_letter_composed_or_not_is_the_same() {
    assertThat(of("e\u0301")).isEqualTo(of("\u00E9"));
  }

  @Test
  void look_alikes_and_turned_order_stay_different() {
    assertThat(of("\u2F1A")).isNotEqualTo(of("\u5382"));
    assertThat(of("（1）")).isNotEqualTo(of("(1)"));
    assertThat(of("甲\u202E乙")).isNotEqualTo(of("甲乙"));
    assertThat(of("甲\u200D乙")).isNotEqualTo(of("甲乙"));
  }

  @Test
  void half_a_pair_has_a_digest_of_its_own() {
    assertThat(of("甲\uD800乙")).isEqualTo("甲\uFFFD乙\n").isNotEqualTo(of("甲?乙"));
    assertThat(of("𠮷")).isEqualTo("𠮷\n");
  }

  @Test
  void the_canonical_text_of_any_text_is_its_own() {
    Random random = new Random(42);
    String letters = "甲乙 \u3000\n\r\u2028ab12e\u0301\u0327\uFEFF\u00AD\uD842\uDFB7\uD800。，\t";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = of(text.toString());
      assertThat(of(once)).isEqualTo(once);
    }
  }

  @Test
  void marks_heaped_up_take_linear_time() {
    String heap = "a" + "\u0301\u0327".repeat(500_000);
    assertTimeout(Duration.ofSeconds(30), () -> of(heap));
    assertTimeout(Duration.ofSeconds(30), () -> of(" \n".repeat(2_000_000)));
  }

  @Test
  void nothing_is_nothing() {
    assertThat(of("")).isEmpty();
    assertThat(of(" \n\u3000\r\n")).isEmpty();
  }
}
