package huiyin.paper.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final float SIZE = 10;
  private final List<Glyph> page = new ArrayList<>();

  @Test
  void signs_are_read_from_top_to_bottom_in_whatever_order_they_were_printed() {
    print("您提出的提案收悉，", 100, 100);
    print("现答复如下。", 100, 120);
    Collections.shuffle(page, new Random(1));
    assertThat(Lines.of(page, 1)).extracting(Line::text).containsExactly("您提出的提案收悉，", "现答复如下。");
  }

  @Test
  void a_column_of_prose_is_read_to_its_end_before_the_next() {
    for (int i = 0; i < 8; i++) {
      print("左栏第" + i + "行文字文字", 50, 100 + 20 * i);
      print("右栏第" + i + "行文字文字", 180, 100 + 20 * i);
    }
    print("一行从左到右横过两栏的标题很长很长很长很长很长", 50, 60);
    List<Line> lines = Lines.of(page, 1);
    assertThat(lines).hasSize(17);
    assertThat(lines.get(1).text()).startsWith("左栏第0行");
    assertThat(lines.get(8).text()).startsWith("左栏第7行");
    assertThat(lines.get(9).text()).startsWith("右栏第0行");
  }

  @Test
  void a_row_of_a_table_stays_a_row() {
    for (int i = 0; i < 8; i++) {
      print("指标" + i, 50, 100 + 20 * i);
      print("数值" + "九".repeat(i + 1), 180, 100 + 20 * i);
    }
    assertThat(Lines.of(page, 1).getFirst().text()).isEqualTo("指标0 数值九");
  }

  @Test
  void bold_by_printing_twice_is_read_once() {
    print("答复函", 100, 100);
    print("答复函", 100.4f, 100);
    assertThat(Lines.of(page, 1)).extracting(Line::text).containsExactly("答复函");
  }

  @Test
  void heads_that_run_along_and_page_numbers_are_left_out() {
    List<List<Line>> pages = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      page.clear();
      print("示例市政协提案答复汇编", 200, 30);
      for (int line = 1; line <= 6; line++) {
        print("甲乙丙丁".charAt(i - 1) + "页正文".repeat(line), 50, 80 + 20 * line);
      }
      print("第" + i + "页 共4页", 250, 800);
      pages.add(Lines.of(page, i));
    }
    String text = Paragraphs.of(pages).text();
    assertThat(text).contains("甲页正文", "丁页正文").doesNotContain("汇编", "共4页");
  }

  private void print(String words, float left, float base) {
    for (int i = 0; i < words.length(); i++) {
      page.add(new Glyph(words.substring(i, i + 1), left + i * SIZE, base, SIZE, SIZE));
    }
  }
}
