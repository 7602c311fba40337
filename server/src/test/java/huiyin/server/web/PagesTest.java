package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.Running;
import huiyin.server.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Pattern OWN =
      Pattern.compile("(?:src|href)=\"(/(?:static|webjars)/[^\"]++)\"");
  private final Visitor visitor = Running.visitor();

  @Test
  void the_first_page_speaks_simplified_chinese() {
    HttpResponse<String> home = visitor.get("/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("<html lang=\"zh-Hans\"", "信里答应的事");
  }

  @Test
  void a_chosen_language_is_kept() {
    HttpResponse<String> chosen = visitor.get("/language/en?to=/");
    assertThat(chosen.statusCode()).isEqualTo(302);
    assertThat(visitor.get("/").body()).contains("<html lang=\"en\"", "was it done?");
  }

  @Test
  void a_choice_never_leads_to_another_site() {
    HttpResponse<String> lured = visitor.get("/language/en?to=//evil.example/");
    assertThat(lured.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void a_page_runs_and_loads_nothing_but_our_own() {
    String policy = visitor.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void every_file_of_a_page_is_there_and_may_be_kept_for_long() {
    Matcher file = OWN.matcher(visitor.get("/").body());
    int files = 0;
    while (file.find()) {
      HttpResponse<String> got = visitor.get(file.group(1));
      assertThat(got.statusCode()).as(file.group(1)).isEqualTo(200);
      assertThat(got.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
      files++;
    }
    assertThat(files).isGreaterThanOrEqualTo(4);
  }

  @Test
  void a_page_that_is_not_there_is_said_in_plain_words() {
    HttpResponse<String> missing = visitor.get("/no/such/page");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("没有这一页").doesNotContain("Exception");
  }

  @Test
  void a_program_is_told_in_problem_details() {
    HttpResponse<String> missing = visitor.get("/api/no/such");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(missing.body()).contains("\"status\":404", "没有这一页");
  }

  @Test
  void a_form_without_its_token_is_refused() {
    HttpResponse<String> forged = visitor.post("/read", Map.of("text", "x"));
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("不能打开这一页");
  }

  @Test
  void a_strange_address_gets_no_trace() {
    HttpResponse<String> strange = visitor.get("/language/%E2%9C%93?to=%0d%0aX:1");
    assertThat(strange.statusCode()).isBetween(400, 404);
    assertThat(strange.body()).doesNotContain("java.", "Exception");
  }

  @Test
  void health_is_told() {
    assertThat(visitor.get("/health").body()).contains("UP");
  }
}
