package huiyin.server.web.acts;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.Outcome;
import huiyin.casework.rulebook.Article;
import huiyin.server.web.Language;
import huiyin.server.web.Lexicon;
import huiyin.server.web.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RefusalTest {
  private static final Words WORDS = new Lexicon().in(Language.SIMPLIFIED);
  private final Refusal refusal =
      new Refusal(WORDS, unit -> unit.equals("kjt") ? "示例省科学技术厅" : unit);

  @Test
  void names_units_by_their_names_and_the_article_in_brackets() {
    var missing =
        new Outcome.Refused("opinion-missing", Map.of("units", "kjt"), new Article("示例规程", "20"));
    assertThat(refusal.sentence(missing)).isEqualTo("现在不能送审：示例省科学技术厅的会办意见还没有交来。（《示例规程》第二十条）");
  }

  @Test
  void names_acts_and_stages_by_their_words() {
    var early =
        new Outcome.Refused("wrong-stage", Map.of("move", "SIGN", "stage", "DRAFTED"), null);
    assertThat(refusal.sentence(early)).isEqualTo("现在不能「签发并封存」：这一件正处在「拟稿中」。");
  }

  @Test
  void a_value_with_braces_stays_as_it_is() {
    var odd = new Outcome.Refused("invited-twice", Map.of("name", "{role}"), null);
    assertThat(refusal.sentence(odd)).isEqualTo("{role}被邀请了两次。");
  }
}
