package huiyin.server.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.ledger.Entry;
import huiyin.ledger.Gather;
import huiyin.letter.Letters;
import huiyin.server.Publishing;
import huiyin.server.Publishing.Published;
import huiyin.server.Running;
import huiyin.server.SampleLetter;
import huiyin.server.Visitor;
import huiyin.server.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerControllerTest {
  private final Publishing publishing = new Publishing(Running.server());
  private final Visitor visitor = Running.visitor();

  @Test
  void what_is_kept_is_what_the_letter_says() {
    Published letter = publishing.publish("示例提案", SampleLetter.TEXT);
    List<Entry> said =
        Gather.from(
            letter.number(),
            letter.text(),
            Letters.read(letter.text()).readings().getFirst().letter());
    Filter filter = Filter.of(letter.number(), "", "");
    LedgerStore store = Running.server().part(LedgerStore.class);
    List<Entry> kept = new ArrayList<>();
    for (Entry.Kind kind : Entry.Kind.values()) {
      store.list(kind, filter, 1_000, 0).forEach(line -> kept.add(line.entry()));
    }
    assertThat(kept).isNotEmpty().containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void a_letter_of_a_class_that_opens_none_has_no_commitments_in_the_ledger() {
    Published letter =
        publishing.publish("示例提案", SampleLetter.TEXT, "C", huiyin.letter.term.Openness.FULL, "");
    assertThat(visitor.get("/ledger/commitments?letter=" + encoded(letter.number())).body())
        .contains("没有符合条件的条目");
  }

  @Test
  void every_entry_leads_to_its_mark_in_the_letter() {
    Published letter = publishing.publish("示例提案", SampleLetter.TEXT);
    String address = "/letters/" + encoded(letter.number());
    assertThat(visitor.get("/ledger/commitments?letter=" + encoded(letter.number())).body())
        .contains("href=\"" + address + "#c1\"");
    assertThat(visitor.get(address).body()).contains("id=\"c1\"");
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void each_section_is_shown_in_every_language(Section section) {
    publishing.publish("示例提案", SampleLetter.TEXT);
    for (Language language : Language.values()) {
      visitor.get("/language/" + language.tag());
      assertThat(visitor.get("/ledger/" + section.tag()).statusCode()).isEqualTo(200);
      assertThat(visitor.get("/ledger").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_nothing_fits_is_said_in_words() {
    assertThat(visitor.get("/ledger?q=" + encoded("绝没有的词")).body()).contains("没有符合条件的条目");
    assertThat(visitor.get("/ledger/nothing").statusCode()).isEqualTo(404);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
