package huiyin.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.paper.UnreadableFile;
import huiyin.server.Running;
import huiyin.server.Visitor;
import huiyin.server.web.Language;
import huiyin.server.web.Lexicon;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadControllerTest {
  private static final String LETTER =
      """
      关于某市政协五届二次会议第20240012号提案答复的函
      某教函〔2024〕7号

      示例委员：

        一、已做的工作
        2023年，全市建成公办幼儿园12所。
        二、下一步打算
        今年年底前，再建成公办幼儿园5所。

        某市教育局
        2024年6月3日
      """;
  private final Visitor visitor = Running.visitor();

  @Test
  void a_pasted_letter_comes_back_with_its_facts_marked_where_they_stand() {
    HttpResponse<String> read = read(LETTER);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body())
        .contains("读信：", "某教函〔2024〕7号")
        .contains("id=\"L6-3\"", "id=\"h1\"", "class=\"hy-k-h\"")
        .contains("name=\"show\" value=\"q\"");
  }

  @Test
  void without_its_tags_a_row_is_the_text_of_the_source() {
    String page = read(LETTER).body();
    int row = page.indexOf("<div class=\"tx\">", page.indexOf("id=\"L2-1\""));
    String shown = page.substring(row, page.indexOf("</div>", row)).replaceAll("<[^<>]*+>", "");
    assertThat(shown.stripTrailing()).isEqualTo("某教函〔2024〕7号");
    assertThat(page).contains("某教函〔2024〕7号</mark>");
  }

  @Test
  void a_file_is_read_too_and_counts_more_than_what_was_pasted() {
    visitor.get("/read");
    HttpResponse<String> read =
        visitor.upload("/read", "text", "别的", "信.txt", LETTER.getBytes(StandardCharsets.UTF_8));
    assertThat(read.body()).contains("信.txt", "某教函〔2024〕7号").doesNotContain(">别的<");
  }

  @Test
  void what_is_not_asked_for_is_not_marked() {
    visitor.get("/read");
    HttpResponse<String> read = visitor.upload("/read?show=c", "text", LETTER, "", new byte[0]);
    assertThat(read.body()).doesNotContain("id=\"h1\"").contains("id=\"show-c\"");
  }

  @Test
  void hostile_words_stay_words() {
    String hostile = "关于<script>alert(1)</script>的函\n</textarea><b>\n{{7*7}} ${9}";
    assertThat(read(hostile).body())
        .doesNotContain("<script>alert", "</textarea><b>")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void one_huge_line_is_read() {
    assertThat(read("一是建成3个园区。".repeat(20_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void no_text_gets_one_sentence() {
    HttpResponse<String> refused = read("   \n");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("没有文字。把信粘贴进来");
  }

  @Test
  void a_text_too_long_is_refused_with_the_limit_and_kept_in_the_form() {
    HttpResponse<String> refused = read("长".repeat(Brought.MOST + 1));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("300\u2009000 字", "长长长长长长");
  }

  @Test
  void a_picture_is_refused_and_what_was_pasted_is_kept() {
    visitor.get("/read");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0};
    HttpResponse<String> refused = visitor.upload("/read", "text", "我的草稿", "a.png", png);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("还没有读", "我的草稿");
  }

  @Test
  void fifty_megabytes_are_refused_with_one_sentence() {
    visitor.get("/read");
    HttpResponse<String> refused =
        visitor.upload("/read", "text", "", "a.txt", new byte[50 * 1024 * 1024]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("20 MB").doesNotContain("Exception");
  }

  @Test
  void the_facts_can_be_taken_as_json() {
    visitor.get("/read");
    HttpResponse<String> json = visitor.upload("/read/json", "text", LETTER, "", new byte[0]);
    assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(json.body()).contains("\"format\":\"huiyin-letter/1\"", "某教函〔2024〕7号");
  }

  @ParameterizedTest
  @EnumSource(UnreadableFile.Reason.class)
  void every_reason_for_not_reading_has_words(UnreadableFile.Reason reason) {
    assertThat(new Lexicon().in(Language.SIMPLIFIED).has("reading.refused." + reason)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_sample_letters_are_shown_in_every_language(Language language) throws IOException {
    visitor.get("/language/" + language.tag());
    HttpResponse<String> read = read(Files.readString(Path.of("../samples/D001/letter.txt")));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("<html lang=\"" + language.tag());
  }

  private HttpResponse<String> read(String text) {
    visitor.get("/read");
    return visitor.upload("/read", "text", text, "", new byte[0]);
  }
}
