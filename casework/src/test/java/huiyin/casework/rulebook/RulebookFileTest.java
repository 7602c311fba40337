package huiyin.casework.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RulebookFileTest {
  private static final String GOOD = text("rulebooks/chongqing-npc/rulebook.yaml");
  private static final Workdays WORKDAYS = Workdays.read(text("rulebooks/holidays.csv"));

  @Test
  void reads_a_good_file() {
    Rulebook read = RulebookFile.read("x", GOOD, WORKDAYS);
    assertThat(read.limits()).hasSize(Step.values().length);
    assertThat(read.rounds()).isEqualTo(2);
    assertThat(read.contactRequired()).isTrue();
    assertThat(read.classes()).filteredOn(Rulebook.ClassMeaning::opensCommitment).hasSize(1);
    assertThat(read.article(Topic.SIGNING)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amount: 3, unit: month, from: assigned | amount: drei, unit: month, from: assigned |"
            + " limits.amount 应当是不超过四位的整数",
        "amount: 3, unit: month, from: assigned | unit: month, from: assigned |"
            + " limits.amount 没有写，而 state 是 set",
        "amount: 3, unit: month, from: assigned | amount: 3, unit: month |"
            + " limits.from 没有写，而 state 是 set",
        "unit: month, from: assigned | unit: moon, from: assigned | limits.unit 不认得",
        "from: submitted | from: whenever | limits.from 不认得",
        "step: reply, | step: replie, | limits.step 不是规程的环节",
        "step: replyHard, | step: reply, | limits.step 写了两次",
        "amount: 10-01/12-31 | amount: 10-01/12-32 | limits.amount 应当是“月-日”（08-31）",
        "amount: 11, unit: fixed-month | amount: 13, unit: fixed-month | limits.amount 应当是 1 到 12 月",
        "sample: false | sample: maybe | sample 应当是 true 或 false",
        "level: province | level: planet | jurisdiction.level 不认得“planet”",
        "schema: huiyin-rulebook/1 | schema: other/9 | schema 应当是 huiyin-rulebook/1",
        "until: any-time | until: someday | withdrawal.until 不认得“someday”",
        "gaps: | gabs: | gabs 不是规程文件的键",
        "categories: [] | categories: 无 | categories 应当是一列",
        "{article: '21', source: 条例}, note: 时 | 管理员录入, note: 时 | limits.basis 应当是条文，state 才能是 set",
        "{article: '21', source: 条例}, note: 时 | {article: '21', source: 习惯}, note: 时 |"
            + " limits.basis.source 没有列在 sources 里",
      })
  void a_fault_is_one_sentence_with_key_and_line(String words, String instead, String sentence) {
    assertThat(GOOD).contains(words);
    String bad = GOOD.replaceFirst(java.util.regex.Pattern.quote(words), instead);
    assertThatThrownBy(() -> RulebookFile.read("x/rulebook.yaml", bad, WORKDAYS))
        .isInstanceOf(RulebookFault.class)
        .hasMessageStartingWith("规程文件 x/rulebook.yaml 第 ")
        .hasMessageContaining(" 行：" + sentence)
        .hasMessageEndingWith("。");
  }

  @Test
  void the_line_is_the_line_of_the_fault() {
    String bad = GOOD.replace("rounds: 2", "rounds: two");
    int line = (int) bad.substring(0, bad.indexOf("rounds: two")).lines().count();
    assertThatThrownBy(() -> RulebookFile.read("x", bad, WORKDAYS))
        .hasMessage("规程文件 x 第 " + line + " 行：rehandling.rounds 应当是不超过四位的整数。");
  }

  @Test
  void an_entry_without_words_is_not_an_entry() {
    String bad =
        GOOD.replace(
            "state: set, basis: {article: '21', source: 条例}, note: 时效性强的及时答复",
            "state: entered, basis: {article: '21', source: 条例}");
    assertThatThrownBy(() -> RulebookFile.read("x", bad, WORKDAYS))
        .hasMessageContaining("应当写明录入的依据");
  }

  @Test
  void every_step_is_named_even_where_nothing_is_said() {
    String bad = GOOD.replace("  - {step: unitReport, state: silent}\n", "");
    assertThatThrownBy(() -> RulebookFile.read("x", bad, WORKDAYS))
        .hasMessageContaining("没有写 unitReport");
  }

  @Test
  void what_is_not_yaml_is_said_to_be_so() {
    assertThatThrownBy(() -> RulebookFile.read("x", "a: [1, 2", WORKDAYS))
        .hasMessage("规程文件 x 第 1 行不是合格的 YAML。");
    assertThatThrownBy(() -> RulebookFile.read("x", "", WORKDAYS)).hasMessage("规程文件 x 是空的。");
    assertThatThrownBy(() -> RulebookFile.read("x", "- 1", WORKDAYS))
        .hasMessageContaining("全文 应当是若干“键: 值”");
    assertThatThrownBy(() -> RulebookFile.read("x", "id: a\nid: b", WORKDAYS))
        .hasMessageContaining("第 2 行：id 写了两次");
  }

  @Test
  void any_damaged_file_is_read_or_refused_in_a_sentence() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      StringBuilder damaged = new StringBuilder(GOOD);
      for (int k = 0; k < 1 + random.nextInt(3); k++) {
        int at = random.nextInt(damaged.length());
        damaged.replace(
            at,
            Math.min(damaged.length(), at + random.nextInt(9)),
            "{[:'-&*!|\n".substring(random.nextInt(9)));
      }
      try {
        RulebookFile.read("x", damaged.toString(), WORKDAYS);
      } catch (RulebookFault fault) {
        assertThat(fault.getMessage()).startsWith("规程文件 x").endsWith("。");
      }
    }
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(System.getProperty("huiyin.root"), path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
