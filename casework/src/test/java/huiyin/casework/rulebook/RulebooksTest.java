package huiyin.casework.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RulebooksTest {
  private static final Path FOLDER = Path.of(System.getProperty("huiyin.root"), "rulebooks");
  private final Rulebooks shipped = Rulebooks.shipped();

  @Test
  void every_folder_of_rulebooks_is_on_the_list() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
      List<String> names = folders.map(p -> p.getFileName().toString()).toList();
      assertThat(shipped.all()).extracting(Rulebook::id).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void no_rulebook_names_a_web_address() throws IOException {
    for (Rulebook r : shipped.all()) {
      String text = Files.readString(FOLDER.resolve(r.id()).resolve("rulebook.yaml"));
      assertThat(text).doesNotContain("http", "www.", ".com", ".cn", "github");
    }
  }

  @Test
  void chongqing_answers_in_three_months_by_article_21() {
    Limit reply = shipped.open("chongqing-npc").limit(Step.REPLY).orElseThrow();
    assertThat(reply.length()).isEqualTo(new Length.Months(3));
    assertThat(reply.rulebook()).isEqualTo("chongqing-npc");
    assertThat(reply.article().orElseThrow().text()).isEqualTo("《重庆市人民代表大会代表建议批评和意见工作条例》第二十一条");
  }

  @Test
  void a_limit_of_the_sample_that_no_text_gives_is_an_entry_and_has_no_article() {
    Rulebook sample = shipped.open("guangdong-cppcc-sample");
    assertThat(sample.sample()).isTrue();
    assertThat(sample.limits().values())
        .filteredOn(l -> l.state() == LimitState.ENTERED)
        .isNotEmpty()
        .allSatisfy(
            l -> {
              assertThat(l.basis()).isEqualTo(new Basis.Entry("管理员录入（示例）"));
              assertThat(l.article()).isEmpty();
            });
    assertThat(sample.limits().values())
        .filteredOn(l -> l.state() == LimitState.SET)
        .extracting(Limit::step)
        .containsExactly(Step.PUBLISH);
  }

  @Test
  void a_limit_that_a_child_leaves_blank_is_the_parents_and_says_so() {
    Rulebooks two =
        with(
            "reply, amount: 3, unit: month, from: assigned, by: 承办单位, to: 代表, state: set, basis:"
                + " {article: '21', source: 条例}, note: 时效性强的及时答复",
            "reply, state: unread");
    Limit reply = two.open("chongqing-npc").limit(Step.REPLY).orElseThrow();
    assertThat(reply.rulebook()).isEqualTo("national-npc");
    assertThat(reply.article().orElseThrow().number()).isEqualTo("51");
  }

  @Test
  void a_rulebook_whose_reply_limit_nobody_gave_is_not_opened() {
    String entered =
        "reply, amount: 3, unit: month, from: assigned, by: 主办单位, to: 提案者, state: entered, basis:"
            + " 管理员录入（示例）";
    Rulebooks one = with(entered, "reply, state: unread");
    assertThatThrownBy(() -> one.open("guangdong-cppcc-sample"))
        .hasMessage("本省规程没有载明答复期限，须由管理员录入并写明依据。");
    assertThat(one.find("guangdong-cppcc-sample")).isPresent();
  }

  @Test
  void an_unknown_rulebook_is_named() {
    assertThatThrownBy(() -> shipped.open("xanadu")).hasMessage("没有名为 xanadu 的规程。");
  }

  private static Rulebooks with(String words, String instead) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String id : List.of("national-npc", "chongqing-npc", "guangdong-cppcc-sample")) {
      String text = read(FOLDER.resolve(id).resolve("rulebook.yaml"));
      files.put(id, text.replace(words, instead));
    }
    return Rulebooks.of(files, Workdays.read(read(FOLDER.resolve("holidays.csv"))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
