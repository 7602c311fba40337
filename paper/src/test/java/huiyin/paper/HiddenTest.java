package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Hidden;
import huiyin.letter.Hidden.Means;
import huiyin.letter.Letters;
import huiyin.letter.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {
  private static final String BEFORE =
      """
      <html><head><style>.no { display : none } @media print { .yes { display: none } }</style></head>
      <body><div style="display:none">收起的菜单</div>
      <p>示例市城市管理局关于市政协一届二次会议第12号提案的答复</p><p>示城函〔2024〕8号</p>
      <p>王晓梅委员：</p><p>您提出的《关于改善城市环境的提案》收悉，现答复如下：</p>
      <p>我局已修复河堤860米，
      """;
  private static final String AFTER =
      """
      剩余340米计划明年汛期前竣工。</p><p>感谢您对我们工作的关心。</p>
      <p>示例市城市管理局</p><p>2024年5月6日</p></body></html>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span style='Display: none'>看不见</span>|NOT_SHOWN",
        "<span hidden>看不见</span>|NOT_SHOWN",
        "<span class='a no'>看不见</span>|NOT_SHOWN",
        "<span style='visibility:hidden'>看不见</span>|NOT_SHOWN",
        "<span style='font-size:0px'>看不见</span>|TINY",
        "<span style='color:#FFF'>看不见</span>|COLOURLESS",
        "<b style='background:red'><i style='color: #ff0000'>看不见</i></b>|COLOURLESS",
        "<span style='position:absolute;left:-9999px'>看不见</span>|OFF_PAGE"
      })
  void what_is_hidden_in_a_letter_is_not_read_but_reported(String words, Means means) {
    PageText read = read(BEFORE + words + AFTER);
    assertThat(read.text()).contains("860米， 剩余340米").doesNotContain("看不见");
    assertThat(read.hidden()).extracting(Hidden::means).contains(means);
    assertThat(findings(read))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("「看不见」");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='yes'>看得见</span>",
        "<span aria-hidden='true'>看得见</span>",
        "<span style='font-size:1.2em'>看得见</span>",
        "<span style='font-size:0'><i style='font-size:16px'>看得见</i></span>",
        "<span style='color:#fff;background:#c00'>看得见</span>",
        "<span class='banner'><b style='color:white'>看得见</b></span>"
      })
  void what_may_be_seen_is_read(String words) {
    PageText read = read(BEFORE + words + AFTER);
    assertThat(read.text()).contains("看得见");
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void a_menu_that_is_not_open_is_no_fault_but_a_strangers_words_in_it_are() {
    assertThat(findings(read(BEFORE + AFTER))).isEmpty();
    String hijacked = BEFORE.replace("收起的菜单", "澳门赌场线上买球注册送彩金");
    assertThat(findings(read(hijacked + AFTER))).hasSize(1);
  }

  private static PageText read(String page) {
    return Paper.text("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Finding> findings(PageText read) {
    return Letters.readWithProposal(read.text(), "", read.hidden()).readings().stream()
        .flatMap(reading -> reading.findings().stream())
        .filter(finding -> finding.rule().equals("hidden-text"))
        .toList();
  }
}
