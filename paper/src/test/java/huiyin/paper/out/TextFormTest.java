package huiyin.paper.out;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.paper.LetterDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormTest {
  @Test
  void the_parts_stand_in_the_order_of_the_form() {
    LetterDocument letter =
        new LetterDocument(
            "示例市水务局",
            "示水函〔2026〕1号",
            null,
            null,
            "关于第1号建议\n的答复",
            List.of("张三代表", "李四代表"),
            List.of("您提出的建议收悉。\n现答复如下：", "一、基本情况"),
            LocalDate.of(2026, 3, 9),
            "联系人：王五",
            List.of(),
            false);
    assertThat(TextForm.letter(letter))
        .isEqualTo(
            """
            示例市水务局
            示水函〔2026〕1号

            关于第1号建议 的答复

            张三代表、李四代表：
            　　您提出的建议收悉。
            　　现答复如下：
            　　一、基本情况

            　　示例市水务局
            　　2026年3月9日

            　　联系人：王五
            """);
  }

  @Test
  void a_sample_says_so_and_marks_are_printed() {
    assertThat(TextForm.letter(Letters.ofAreas(1)))
        .contains("答复类别：A\n", "（此件主动公开）\n", "抄送：示例省政协提案委员会，示例省政府办公厅，示例省发展改革委。\n")
        .endsWith("示例：本函为演示而作，并非真实公文。\n");
  }
}
