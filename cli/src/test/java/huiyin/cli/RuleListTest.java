package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.check.Rules;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RuleListTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void every_rule_is_listed_in_three_languages() {
    assertThat(run("rules")).isZero();
    assertThat(out.toString().lines()).hasSize(Rules.ALL.size() * 4);
    assertThat(out.toString())
        .contains(
            "number-format\n  格式 · 错误  发文字号不合格式\n  格式 · 錯誤  發文字號不合格式\n  form · error  Letter number");
  }

  @Test
  void one_language_takes_a_line_a_rule() {
    assertThat(run("rules", "--lang", "en")).isZero();
    assertThat(out.toString().lines()).hasSize(Rules.ALL.size() * 2);
    assertThat(out.toString()).doesNotContain("错误");
  }

  @Test
  void one_rule_is_shown_with_its_basis_and_its_reason() {
    assertThat(run("rules", "number-format")).isZero();
    assertThat(out.toString()).contains("GB/T 9704-2012").contains("序号前不补零");
  }

  @Test
  void lists_all_as_json() {
    assertThat(run("rules", "--json")).isZero();
    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.size()).isEqualTo(Rules.ALL.size());
    assertThat(all.get(0).get("family").asString()).isEqualTo("form");
    assertThat(all.get(0).get("words").size()).isEqualTo(3);
  }

  @Test
  void what_is_not_known_is_refused_in_a_sentence() {
    assertThat(run("rules", "xanadu")).isEqualTo(1);
    assertThat(run("rules", "--lang", "fr")).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("没有名为 xanadu 的规则。", "语言要写 zh-Hans、zh-Hant、en 或 all，不是「fr」。");
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
