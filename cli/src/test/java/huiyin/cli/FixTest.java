package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FixTest {
  private static final Path WITH_MISTAKES =
      Path.of(System.getProperty("huiyin.root"), "samples", "D024", "letter.txt");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void what_is_sure_is_put_right_and_the_old_file_is_kept() throws IOException {
    Path letter = copy(StandardCharsets.UTF_8, "\n");
    byte[] old = Files.readAllBytes(letter);
    assertThat(run("check", "--fix", letter.toString())).isZero();
    assertThat(Files.readString(letter)).doesNotContain("由由").doesNotContain("整该");
    assertThat(folder.resolve("letter.txt.bak")).hasBinaryContent(old);
    assertThat(out.toString())
        .contains("「由由」改为「由」[repeated-word]")
        .contains("「整该」改为「整改」[typo]")
        .contains("改了 1 个文件，2 处；还有 0 处要由人来改。");
  }

  @Test
  void encoding_and_line_ends_stay_as_they_were() throws IOException {
    Path letter = copy(GB18030, "\r\n");
    String old = Files.readString(letter, GB18030);
    run("check", "--fix", letter.toString());
    assertThat(Files.readString(letter, GB18030))
        .isEqualTo(old.replace("由由", "由").replace("整该", "整改"));
  }

  @Test
  void a_byte_order_mark_stays() throws IOException {
    Path letter = folder.resolve("marked.txt");
    String text = "\uFEFF" + Files.readString(WITH_MISTAKES);
    Files.write(letter, text.getBytes(StandardCharsets.UTF_8));
    run("check", "--fix", letter.toString());
    assertThat(Files.readString(letter)).startsWith("\uFEFF").doesNotContain("整该");
  }

  @Test
  void a_dry_run_shows_the_difference_and_touches_nothing() throws IOException {
    Path letter = copy(StandardCharsets.UTF_8, "\n");
    byte[] old = Files.readAllBytes(letter);
    assertThat(run("check", "--fix", "--dry-run", letter.toString())).isZero();
    assertThat(letter).hasBinaryContent(old);
    assertThat(folder.resolve("letter.txt.bak")).doesNotExist();
    assertThat(out.toString())
        .contains("--- " + letter)
        .contains("+++ " + letter)
        .containsPattern("(?m)^@@ -\\d+,\\d+ \\+\\d+,\\d+ @@$")
        .containsPattern("(?m)^-.*整该")
        .containsPattern("(?m)^\\+.*整改");
  }

  @Test
  void a_file_put_right_is_left_alone_the_next_time() throws IOException {
    Path letter = copy(StandardCharsets.UTF_8, "\n");
    byte[] old = Files.readAllBytes(letter);
    run("check", "--fix", letter.toString());
    byte[] right = Files.readAllBytes(letter);
    run("check", "--fix", letter.toString());
    assertThat(letter).hasBinaryContent(right);
    assertThat(folder.resolve("letter.txt.bak")).hasBinaryContent(old);
    assertThat(out.toString()).endsWith("改了 0 个文件，0 处；还有 0 处要由人来改。\n");
  }

  @Test
  void a_web_page_is_never_touched() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html><body><p>" + Files.readString(WITH_MISTAKES) + "</p></body></html>");
    byte[] old = Files.readAllBytes(page);
    assertThat(run("check", "--fix", page.toString())).isEqualTo(1);
    assertThat(page).hasBinaryContent(old);
    assertThat(err.toString()).contains("page.html：").contains("只能直接改纯文本文件");
  }

  @Test
  void sarif_of_a_text_carries_fixes_that_make_the_same_text() throws IOException {
    Path letter = copy(StandardCharsets.UTF_8, "\n");
    String text = Files.readString(letter);
    run("check", "--sarif", letter.toString());
    JsonNode results = JsonMapper.shared().readTree(out.toString()).at("/runs/0/results");
    StringBuilder right = new StringBuilder(text);
    for (int i = results.size() - 1; i >= 0; i--) {
      JsonNode fix = results.get(i).at("/fixes/0");
      JsonNode change = fix.at("/artifactChanges/0");
      JsonNode replacement = change.at("/replacements/0");
      assertThat(fix.at("/description/text").asString()).startsWith("改为：");
      assertThat(change.at("/artifactLocation/uri").asString()).isEqualTo(letter.toString());
      assertThat(replacement.at("/deletedRegion/startLine").asInt()).isPositive();
      int start = replacement.at("/deletedRegion/charOffset").asInt();
      int length = replacement.at("/deletedRegion/charLength").asInt();
      right.replace(start, start + length, replacement.at("/insertedContent/text").asString());
    }
    run("check", "--fix", letter.toString());
    assertThat(right).hasToString(Files.readString(letter));
  }

  @Test
  void a_dry_run_of_nothing_is_a_wrong_command_line() {
    assertThat(run("check", "--dry-run", WITH_MISTAKES.toString())).isEqualTo(2);
    assertThat(run("check", "--fix", "--json", WITH_MISTAKES.toString())).isEqualTo(2);
  }

  private Path copy(Charset charset, String lineEnd) throws IOException {
    String text = Files.readString(WITH_MISTAKES).replace("\n", lineEnd);
    return Files.write(folder.resolve("letter.txt"), text.getBytes(charset));
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
