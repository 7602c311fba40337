package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.paper.LetterDocument;
import huiyin.paper.out.Fonts;
import huiyin.paper.out.Pdf;
import huiyin.paper.out.TextForm;
import huiyin.seal.Canonical;
import huiyin.seal.Digest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyTest {
  private static final LetterDocument LETTER =
      new LetterDocument(
          "示例市水务局",
          "示水函〔2026〕1号",
          null,
          null,
          "关于第1号建议的答复",
          List.of("张三代表"),
          List.of("您提出的建议收悉。全市供水管网漏损率已由12.4%降到8.1%，老旧管网改造完成320公里，其中东城片区全部完成，西城片区完成过半。", "专此答复。"),
          LocalDate.of(2026, 3, 9),
          "联系人：王五",
          List.of(),
          true);

  private static final String TEXT = TextForm.letter(LETTER);
  private static final String DIGEST = Digest.of(Canonical.of(TEXT)).text();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_text_as_signed_is_untouched_in_any_encoding() throws IOException {
    assertThat(verify(file("a.txt", TEXT.getBytes(Charset.forName("GB18030"))))).isZero();
    assertThat(out.toString()).contains("未改动");
  }

  @Test
  void the_pdf_as_signed_is_untouched() throws IOException {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
    assertThat(verify(file("a.pdf", Pdf.letter(LETTER)))).isZero();
  }

  @Test
  void a_web_page_around_the_letter_is_told_apart() throws IOException {
    String page = "<html><body><p>当前所在页面</p><p>" + TEXT.strip().replace("\n", "</p><p>") + "</p>";
    assertThat(verify(file("a.html", page.getBytes(StandardCharsets.UTF_8)))).isZero();
    assertThat(out.toString()).contains("前面另有 1 行");
  }

  @Test
  void a_changed_figure_is_shown_beside_the_original() throws IOException {
    Path original = file("original.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Path hurt =
        file("a.txt", TEXT.replace("8.1%", "3.1%\u001B[2J").getBytes(StandardCharsets.UTF_8));
    assertThat(
            run("verify", hurt.toString(), "--digest", DIGEST, "--original", original.toString()))
        .isEqualTo(1);
    assertThat(out.toString()).contains("已改动").contains("降到8.1%").contains("降到3.1%");
    assertThat(out.toString()).doesNotContain("\u001B");
  }

  @Test
  void what_can_not_be_told_is_said_in_one_sentence() throws IOException {
    Path text = file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(verify(folder.resolve("none.txt"))).isEqualTo(2);
    assertThat(verify(folder)).isEqualTo(2);
    assertThat(verify(file("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))).isEqualTo(2);
    assertThat(run("verify", text.toString(), "--digest", "sha256:12")).isEqualTo(2);
    assertThat(
            run(
                "verify",
                file("c.txt", new byte[0]).toString(),
                "--digest",
                DIGEST,
                "--original",
                file("d.txt", new byte[] {'x'}).toString()))
        .isEqualTo(2);
    assertThat(run("verify", text.toString())).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("Exception");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private int verify(Path file) {
    return run("verify", file.toString(), "--digest", DIGEST);
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
