package huiyin.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.Running;
import huiyin.server.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final Visitor visitor = Running.visitor();
  private final String password = Running.server().part(SampleAccounts.class).password();

  @Test
  void who_knows_the_password_is_let_in_and_out() {
    visitor.get("/sign-in");
    HttpResponse<String> in = visitor.post("/sign-in", form("jingban", password, "/"));
    assertThat(in.statusCode()).isEqualTo(302);
    assertThat(in.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("huiyin=")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax"));
    assertThat(visitor.get("/").body()).contains("韩示一 · 经办人");
    visitor.post("/sign-out", Map.of());
    assertThat(visitor.get("/").body()).doesNotContain("韩示一 · 经办人");
  }

  @Test
  void a_wrong_password_is_said_without_telling_which_part_is_wrong() {
    visitor.get("/sign-in");
    HttpResponse<String> wrong = visitor.post("/sign-in", form("weiyuan2", "guess", "/"));
    HttpResponse<String> unknown = visitor.post("/sign-in", form("nobody", "guess", "/"));
    assertThat(wrong.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"));
    assertThat(visitor.get("/sign-in?wrong=once").body()).contains("账号或密码不对");
  }

  @Test
  void guessing_is_slowed_down_even_when_the_guess_is_right_at_last() {
    visitor.get("/sign-in");
    for (int guess = 0; guess < Throttle.TRIES; guess++) {
      visitor.post("/sign-in", form("jiaoban", "guess" + guess, "/"));
    }
    HttpResponse<String> right = visitor.post("/sign-in", form("jiaoban", password, "/"));
    assertThat(right.headers().firstValue("Location").orElse("")).contains("wrong=often");
  }

  @Test
  void a_sign_in_leads_to_no_other_site() {
    visitor.get("/sign-in");
    HttpResponse<String> in =
        visitor.post("/sign-in", form("weiyuan", password, "https://evil.example/"));
    assertThat(in.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void a_demonstration_offers_each_post_an_account() {
    assertThat(visitor.get("/sign-in").body())
        .contains("提案委员会", "交办单位", "经办人", "复核人", "签发人", "系统管理员", "安全管理员")
        .contains("审计管理员", "重庆市交通运输委员会");
  }

  @Test
  void a_desk_asks_who_is_there() {
    HttpResponse<String> asked = visitor.get("/desk");
    assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in?to=%2Fdesk");
  }

  private static Map<String, String> form(String account, String password, String to) {
    return Map.of("username", account, "password", password, "to", to);
  }
}
