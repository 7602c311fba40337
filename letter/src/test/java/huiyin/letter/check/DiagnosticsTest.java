package huiyin.letter.check;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DiagnosticsTest {
  @Test
  void a_finding_is_printed_with_its_line_and_wide_carets() {
    String text = "第一行\n发现隐患4K处，已整该到位。\n";
    var finding = new Finding("typo", Severity.WARNING, "像是错字", new Span(14, 16), null, "整改");
    assertThat(Diagnostics.print("a.txt", text, List.of(finding), Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(
            """
            a.txt:2:11 警告[typo] 像是错字
               2 | 发现隐患4K处，已整该到位。
                 |                   ^^^^
                 = 改为：整改
                 = 依据：%s
            """
                .formatted(Rules.page("typo").basis()));
  }

  @Test
  void a_long_line_is_cut_around_the_words() {
    String text = "长".repeat(5000);
    var finding = new Finding("typo", Severity.WARNING, "像是错字", new Span(2500, 2502), null, null);
    String printed = Diagnostics.print("a.txt", text, List.of(finding), Locale.ENGLISH);
    assertThat(printed).contains("……长").contains("a.txt:1:2501 warning[typo]");
    assertThat(printed.length()).isLessThan(400);
  }
}
