package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapsTest {
  private static final String WRAPPED =
      """
      某县教育局关于建议的答复
      王明代表：
      　　您提出的关于增加乡村教师
      编制的建议收悉，现答复如下：
      　　一、已开展的工作。去年全县
      招聘教师一百二十名，其中音体
      美教师三十名。
      　　二、下一步打算。我局将继续
      配足配齐教师。
      　　　　　　　　　某县教育局
      2023年6月1日
      """;

  @Test
  void paragraphs_cut_by_the_page_are_read_as_one() {
    assertThat(Folded.of(WRAPPED).text().lines())
        .contains("  一、已开展的工作。去年全县招聘教师一百二十名,其中音体美教师三十名。", "2023年6月1日");
  }

  @Test
  void headings_signature_and_date_keep_their_lines() {
    assertThat(Folded.of(WRAPPED).text().lines().map(String::strip))
        .contains("某县教育局关于建议的答复", "王明代表:", "某县教育局", "2023年6月1日");
  }

  @Test
  void a_page_with_whole_paragraphs_keeps_all_its_breaks() {
    String page = "　　短行\n".repeat(5) + "　　" + "一段很长的话".repeat(20) + "\n下一行没有缩进\n";
    assertThat(Wraps.in(page).isEmpty()).isTrue();
  }
}
