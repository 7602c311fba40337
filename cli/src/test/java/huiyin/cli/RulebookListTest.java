package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RulebookListTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_limit_that_is_law_is_listed_with_its_article() {
    assertThat(run("rulebooks", "chongqing-npc")).isZero();
    assertThat(out.toString())
        .contains("chongqing-npc  重庆市人大代表建议办理规程")
        .contains("  答复  3 个月，交办之日  《重庆市人民代表大会代表建议批评和意见工作条例》第二十一条")
        .contains("  交办会  规定没有载明");
  }

  @Test
  void a_limit_that_is_not_law_is_listed_as_an_entry() {
    assertThat(run("rulebooks", "guangdong-cppcc-sample")).isZero();
    assertThat(out.toString()).contains("  答复  3 个月，交办之日  管理员录入（示例）");
  }

  @Test
  void lists_all_as_json() {
    assertThat(run("rulebooks", "--json")).isZero();
    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.size()).isEqualTo(3);
    assertThat(all.get(0).get("limits").size()).isEqualTo(18);
    assertThat(all.get(0).get("opens").asBoolean()).isTrue();
  }

  @Test
  void an_unknown_rulebook_is_refused_in_a_sentence() {
    assertThat(run("rulebooks", "xanadu")).isEqualTo(1);
    assertThat(err.toString()).isEqualToIgnoringNewLines("没有名为 xanadu 的规程。");
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
