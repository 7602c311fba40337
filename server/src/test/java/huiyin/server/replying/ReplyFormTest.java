package huiyin.server.replying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplyFormTest {

  @Test
  void a_line_end_within_a_field_starts_another_paragraph() {
    assertThat(form("一、已做的工作\r\n（一）建成2家。", "", "  二、下一步  ").paragraphs())
        .containsExactly("一、已做的工作", "（一）建成2家。", "二、下一步");
  }

  @Test
  void notes_are_placed_only_where_each_field_is_one_paragraph() {
    assertThat(form("甲", "乙", "").oneToAField()).isTrue();
    assertThat(form("甲\n乙", "丙", "").oneToAField()).isFalse();
  }

  @Test
  void what_was_not_sent_is_empty() {
    var nothing = new ReplyForm(null, null, null, null, null, null);
    assertThat(nothing.paragraphs()).isEmpty();
    assertThat(nothing.text()).isEmpty();
  }

  private static ReplyForm form(String... paragraphs) {
    return new ReplyForm(List.of(paragraphs), "A", "FULL", "", "save", "key");
  }
}
