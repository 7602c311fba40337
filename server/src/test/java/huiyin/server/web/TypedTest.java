package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TypedTest {

  @Test
  void line_ends_become_one_kind_and_other_control_characters_go() {
    assertThat(Typed.clean(" a\r\nb\rc\u0000\u0007 ")).isEqualTo("a\nb\nc");
  }

  @Test
  void what_was_not_sent_is_empty() {
    assertThat(Typed.clean(null)).isEmpty();
  }
}
