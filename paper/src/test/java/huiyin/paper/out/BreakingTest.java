package huiyin.paper.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.paper.out.Case.Face;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BreakingTest {
  private static Case type;

  @BeforeAll
  static void open_the_type_case() {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
    type = new Case(Fonts.installed());
  }

  @AfterAll
  static void close_the_type_case() {
    if (type != null) {
      type.close();
    }
  }

  private static List<String> broken(String words, int characters) {
    return Breaking.lines(type.pieces(words, Face.BODY, 10, 10), characters * 10f, characters * 10f)
        .stream()
        .map(BreakingTest::text)
        .toList();
  }

  private static String text(List<Piece> line) {
    return line.stream()
        .map(piece -> Character.toString(piece.character()))
        .collect(Collectors.joining());
  }

  @Test
  void a_full_stop_hangs_over_the_edge() {
    assertThat(broken("甲乙丙丁戊。己庚", 5)).containsExactly("甲乙丙丁戊。", "己庚");
  }

  @Test
  void a_closing_bracket_takes_its_neighbour_to_the_next_line() {
    assertThat(broken("甲乙丙丁戊）己庚", 5)).containsExactly("甲乙丙丁", "戊）己庚");
  }

  @Test
  void an_opening_bracket_goes_to_the_next_line() {
    assertThat(broken("甲乙丙丁《戊己》", 5)).containsExactly("甲乙丙丁", "《戊己》");
  }

  @Test
  void a_number_stays_whole() {
    assertThat(broken("甲乙丙达1,015.2%增", 5)).containsExactly("甲乙丙达", "1,015.2%", "增");
  }

  @Test
  void no_line_of_a_text_begins_or_ends_wrongly_and_nothing_is_lost() {
    Random random = new Random(9704);
    String letters = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰，。、（《“”》）12.%";
    for (int i = 0; i < 200; i++) {
      StringBuilder words = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        words.append(letters.charAt(random.nextInt(letters.length())));
        words.append("甲");
        words.append("乙");
      }
      List<String> lines = broken(words.toString(), 14);
      assertThat(String.join("", lines)).isEqualTo(words.toString());
      for (String line : lines.subList(1, lines.size())) {
        assertThat("，。、”》）.%").doesNotContain(line.substring(0, 1));
      }
      for (String line : lines.subList(0, lines.size() - 1)) {
        assertThat("（《“").doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  @Test
  void a_title_is_broken_by_its_sense() {
    String title = "关于省政协第九届第二次会议第20260137号提案答复的函";
    assertThat(TitleLines.of(type.pieces(title, Face.TITLE, 22, 22), 440))
        .extracting(BreakingTest::text)
        .containsExactly("关于省政协第九届第二次会议", "第20260137号提案答复的函");
  }
}
