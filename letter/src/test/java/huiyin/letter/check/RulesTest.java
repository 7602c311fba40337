package huiyin.letter.check;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letters;
import huiyin.letter.Reading;
import huiyin.letter.check.RulePage.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesTest {
  private static final String FRAME =
      """
      示例市城市管理局关于市政协一届二次会议第12号提案的答复
      示城函〔2024〕8号

      王晓梅委员：
      您提出的《关于改善城市环境的提案》收悉，现答复如下：
      EXAMPLE
      感谢您对我们工作的关心。
      示例市城市管理局
      2024年5月6日
      """;

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_finds_what_its_page_marks_and_nothing_else(String id, Example example) {
    String marked = whole(example.text());
    int start = marked.indexOf('⟦');
    String text = marked.replace("⟦", "").replace("⟧", "");
    List<Finding> found = findings(text).stream().filter(each -> each.rule().equals(id)).toList();
    if (example.bad()) {
      String words = marked.substring(start + 1, marked.indexOf('⟧'));
      assertThat(found).as(text).hasSize(1);
      String said = found.getFirst().at().of(text);
      assertThat(said.contains(words) || words.contains(said)).as(said).isTrue();
    } else {
      assertThat(found).as(text).isEmpty();
    }
  }

  @Test
  void every_page_belongs_to_a_rule_and_has_examples() throws IOException {
    Path pages = Path.of(System.getProperty("huiyin.root"), "letter", "rules");
    try (Stream<Path> files = Files.list(pages)) {
      assertThat(files.map(each -> each.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("README"), Rules.ALL.stream().map(Rule::id)).toList());
    }
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> {
              RulePage page = Rules.page(rule.id());
              assertThat(page.words().keySet())
                  .containsExactlyInAnyOrder("zh-Hans", "zh-Hant", "en");
              assertThat(page.why()).isNotBlank();
            });
  }

  @Test
  void a_request_without_an_answer_is_found_and_named() {
    String letter = whole("您建议的公交车末班时间已推迟到22时，线路增加3条。");
    String proposal =
        """
        关于改善城市环境的提案
        建议：
        1.把公交车末班时间推迟到22时。
        2.在渔港配备含油污水接收船。
        """;
    assertThat(Letters.readWithProposal(letter, proposal).readings().getFirst().findings())
        .filteredOn(each -> each.rule().equals("unanswered-ask"))
        .extracting(Finding::ask)
        .containsExactly("在渔港配备含油污水接收船");
  }

  static Stream<Arguments> examples() {
    return Rules.ALL.stream()
        .flatMap(
            rule ->
                Rules.page(rule.id()).examples().stream()
                    .map(example -> Arguments.of(rule.id(), example)));
  }

  private static String whole(String example) {
    return example.startsWith("letter\n")
        ? example.substring("letter\n".length())
        : FRAME.replace("EXAMPLE", example.strip());
  }

  private static List<Finding> findings(String text) {
    return Letters.read(text).readings().stream()
        .map(Reading::findings)
        .flatMap(List::stream)
        .toList();
  }
}
