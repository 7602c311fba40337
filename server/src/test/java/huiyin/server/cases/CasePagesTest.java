package huiyin.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.Running;
import huiyin.server.Visitor;
import huiyin.server.people.SampleAccounts;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said over HTTP when a page is not for someone, or a command can't be given. */
final class CasePagesTest {
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]++)\"");

  @Test
  void an_unknown_case_is_not_there() {
    assertThat(signedIn("tianwei").get("/cases/nosuchcase22").statusCode()).isEqualTo(404);
  }

  @Test
  void a_case_is_closed_to_the_public_and_to_a_unit_that_has_no_part_in_it() {
    var id = submit();
    assertThat(Running.visitor().get("/cases/" + id).statusCode()).isNotEqualTo(200);
    assertThat(signedIn("sw1").get("/cases/" + id).statusCode()).isEqualTo(403);
    assertThat(signedIn("weiyuan").get("/cases/" + id).body()).contains("写清楚一件事");
  }

  @Test
  void a_page_for_another_role_is_refused_in_plain_words() {
    var answer = signedIn("yujiao").get("/cases/" + submit() + "/examine");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("不能打开这一页").doesNotContain("Exception");
  }

  @Test
  void a_command_that_comes_too_early_is_refused_in_a_sentence() {
    var answer = signedIn("yujiao").get("/cases/" + submit() + "/assign");
    assertThat(answer.body()).contains("现在不能「交办」：这一件正处在「待审查」。");
  }

  @Test
  void what_was_typed_is_kept_beside_the_sentence() {
    var committee = signedIn("tianwei");
    var path = "/cases/" + submit() + "/examine";
    committee.get(path);
    var answer =
        committee.post(path, Map.of("outcome", "file", "number", "第一号", "category", "economy"));
    assertThat(answer.body()).contains("编号只写数字，不超过 12 位。", "value=\"第一号\"", "href=\"#number\"");
  }

  @Test
  void a_form_sent_twice_makes_one_case() {
    var proposer = signedIn("weiyuan");
    var form = form(proposer);
    var first = proposer.post("/proposals", form).headers().firstValue("Location");
    assertThat(proposer.post("/proposals", form).headers().firstValue("Location")).isEqualTo(first);
  }

  private static String submit() {
    var proposer = signedIn("weiyuan");
    var answer = proposer.post("/proposals", form(proposer));
    var location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static Map<String, String> form(Visitor proposer) {
    var key = KEY.matcher(proposer.get("/proposals/new").body());
    assertThat(key.find()).isTrue();
    return Map.of(
        "key", key.group(1),
        "rulebook", "guangdong-cppcc-sample",
        "session", "十二届四次会议",
        "title", "关于写清楚一件事的提案",
        "analysis", "写清楚一件事，答复才好对照。",
        "asks", "请答复。");
  }

  private static Visitor signedIn(String person) {
    var visitor = Running.visitor();
    visitor.get("/sign-in");
    var password = Running.server().part(SampleAccounts.class).password();
    visitor.post("/sign-in", Map.of("username", person, "password", password, "to", "/desk"));
    return visitor;
  }
}
