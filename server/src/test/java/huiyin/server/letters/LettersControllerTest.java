package huiyin.server.letters;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.term.Openness;
import huiyin.server.Publishing;
import huiyin.server.Publishing.Published;
import huiyin.server.Running;
import huiyin.server.SampleLetter;
import huiyin.server.Visitor;
import huiyin.server.store.Rebuild;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LettersControllerTest {
  private final Publishing publishing = new Publishing(Running.server());
  private final Visitor visitor = Running.visitor();

  @Test
  void a_published_letter_shows_the_text_that_was_signed_and_its_proof() {
    Published letter = publishing.publish("示例提案一", SampleLetter.TEXT);
    HttpResponse<String> page = visitor.get(address(letter));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("示例省工业和信息化厅", "与签发时的文字一致", letter.pdfDigest())
        .contains("id=\"c1\"", "hy-unmarked", "不显示公章");
    assertThat(visitor.get(address(letter) + "?marked=true").body()).doesNotContain("hy-unmarked");
  }

  @Test
  void its_text_data_and_document_can_be_taken() {
    Published letter = publishing.publish("示例提案二", SampleLetter.TEXT);
    assertThat(visitor.get(address(letter) + "/text").body()).isEqualTo(letter.text());
    assertThat(visitor.get(address(letter) + "/json").body()).contains("huiyin-letter/1");
    HttpResponse<String> pdf = visitor.get(address(letter) + "/pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF");
  }

  @Test
  void of_an_abstract_only_the_abstract_is_shown() {
    Published letter =
        publishing.publish("示例提案三", SampleLetter.TEXT, "A", Openness.ABSTRACT, "只说大意。");
    assertThat(visitor.get(address(letter)).body())
        .contains("只说大意。", "只公开了一部分")
        .doesNotContain("抓好攻关");
    assertThat(visitor.get(address(letter) + "/text").statusCode()).isEqualTo(404);
    assertThat(visitor.get(address(letter) + "/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void a_retracted_letter_says_why_and_shows_no_text() {
    Published letter = publishing.publish("示例提案四", SampleLetter.TEXT);
    publishing.retract(letter, "文字有误，重新公开。");
    assertThat(visitor.get(address(letter)).body())
        .contains("这封信已经撤下", "文字有误，重新公开。")
        .doesNotContain("抓好攻关");
  }

  @Test
  void search_finds_words_of_the_text_and_shows_where() {
    Published letter = publishing.publish("示例提案五", SampleLetter.TEXT.replace("创新平台", "量子计算示例平台"));
    HttpResponse<String> found = visitor.get("/letters?q=" + encoded("量子计算 平台"));
    assertThat(found.body()).contains(letter.number(), "<mark class=\"hy-hit\">量子计算</mark>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "_", "\\", "'; DROP TABLE letter; --", "<script>", "\u0000", "\u001f"})
  void signs_of_a_pattern_are_signs_to_look_for(String words) {
    publishing.publish("示例提案六", SampleLetter.TEXT);
    HttpResponse<String> found = visitor.get("/letters?q=" + encoded("绝没有的词" + words));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("没有找到含「").doesNotContain("<script>&");
  }

  @Test
  void pages_out_of_bounds_are_brought_into_them() {
    assertThat(visitor.get("/letters?page=99999999").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/letters?page=-3").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/letters?page=x").statusCode()).isEqualTo(400);
  }

  @Test
  void a_letter_that_is_not_there_is_said_so() {
    assertThat(visitor.get("/letters/" + encoded("没有函〔2026〕9号")).statusCode()).isEqualTo(404);
  }

  @Test
  void the_first_page_counts_and_lists_what_is_published() {
    publishing.publish("示例提案七", SampleLetter.TEXT);
    assertThat(visitor.get("/").body())
        .contains("href=\"/letters/", "href=\"/ledger/commitments\"");
  }

  @Test
  void made_anew_from_the_events_the_rows_are_the_same() {
    Published letter = publishing.publish("示例提案八", SampleLetter.TEXT);
    publishing.retract(letter, "示例");
    publishing.publish("示例提案九", SampleLetter.TEXT);
    List<Map<String, Object>> letters = rows("letter", "number");
    List<Map<String, Object>> entries = rows("ledger_entry", "letter, kind, from_char, to_char");
    Running.server().part(Rebuild.class).run();
    assertThat(rows("letter", "number")).isEqualTo(letters);
    assertThat(rows("ledger_entry", "letter, kind, from_char, to_char")).isEqualTo(entries);
  }

  private static List<Map<String, Object>> rows(String table, String order) {
    return Running.server()
        .part(JdbcClient.class)
        .sql("SELECT * FROM " + table + " ORDER BY " + order)
        .query()
        .listOfRows();
  }

  private static String address(Published letter) {
    return "/letters/" + encoded(letter.number());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
