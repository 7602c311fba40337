package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {
  @Test
  void a_changed_line_stands_between_three_lines_of_context() {
    assertThat(
            UnifiedDiff.lines(
                "a", "1\n2\n3\n4\nold\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n6\n7\n8\n9\n"))
        .containsExactly(
            "--- a",
            "+++ a",
            "@@ -2,7 +2,7 @@",
            " 2",
            " 3",
            " 4",
            "-old",
            "+new",
            " 6",
            " 7",
            " 8");
  }

  @Test
  void changes_far_apart_are_shown_apart() {
    String before = "old\n" + "x\n".repeat(10) + "old\n";
    assertThat(UnifiedDiff.lines("a", before, before.replace("old", "new")))
        .contains("@@ -1,4 +1,4 @@", "@@ -9,4 +9,4 @@");
  }

  @Test
  void the_same_texts_differ_in_nothing() {
    assertThat(UnifiedDiff.lines("a", "1\n", "1\n")).isEmpty();
  }

  @Test
  void texts_of_unlike_length_are_refused() {
    assertThatThrownBy(() -> UnifiedDiff.lines("a", "1\n", "1\n2\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
