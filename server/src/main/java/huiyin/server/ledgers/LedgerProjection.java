package huiyin.server.ledgers;

import huiyin.casework.Case;
import huiyin.casework.Event;
import huiyin.casework.Reply;
import huiyin.casework.rulebook.Rulebook.ClassMeaning;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.ledger.Entry;
import huiyin.ledger.Gather;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.server.store.Projection;
import huiyin.server.store.SignedText;
import huiyin.server.store.StreamId;
import huiyin.server.web.marks.MarkKind;
import huiyin.server.web.marks.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what a letter says into the ledger when the whole of it is published. */
@Component
class LedgerProjection implements Projection {
  static final String PUT =
      """
      INSERT INTO ledger_entry (letter, kind, from_char, to_char, mark, words, name, area, point,
        actor, date, hedges, value, most, unit, bound, place, comparison, sort, level, number,
        steps, full_name)
      VALUES (:letter, :kind, :from, :to, :mark, :words, :name, :area, :point,
        :actor, :date, :hedges, :value, :most, :unit, :bound, :place, :comparison, :sort, :level,
        :number, :steps, :full_name)""";
  static final String TAKE_BACK =
      """
      DELETE FROM ledger_entry WHERE letter = :letter""";

  private final JdbcClient db;
  private final SignedText texts;
  private final Rulebooks rulebooks;

  LedgerProjection(JdbcClient db, SignedText texts, Rulebooks rulebooks) {
    this.db = db;
    this.texts = texts;
    this.rulebooks = rulebooks;
  }

  @Override
  public List<String> tables() {
    return List.of("ledger_entry");
  }

  @Override
  public void on(StreamId stream, Event event, Case after) {
    Reply reply = after.reply();
    if (reply == null || reply.number() == null) {
      return;
    }
    LetterNumber number = reply.number();
    if (event instanceof Event.Published published) {
      takeBack(number.text());
      if (published.openness() == Openness.FULL) {
        put(number.text(), texts.of(reply), opensCommitments(after));
      }
    } else if (event instanceof Event.Retracted) {
      takeBack(number.text());
    }
  }

  private boolean opensCommitments(Case c) {
    Reply reply = c.reply();
    return c.item() == null
        || reply == null
        || rulebooks.find(c.item().rulebook()).stream()
            .flatMap(rulebook -> rulebook.classes().stream())
            .filter(meaning -> meaning.code().equals(reply.replyClass().mark()))
            .allMatch(ClassMeaning::opensCommitment);
  }

  private void takeBack(String number) {
    db.sql(TAKE_BACK).param("letter", number).update();
  }

  private void put(String number, String text, boolean opensCommitments) {
    Page page = Letters.read(text);
    Map<String, String> marks = new HashMap<>();
    Marks.of(page)
        .facts()
        .forEach(f -> marks.put(key(f.mark().kind(), f.what().at()), f.mark().id()));
    page.readings().stream()
        .findFirst()
        .map(Reading::letter)
        .map(letter -> Gather.from(number, text, letter, opensCommitments))
        .orElse(List.of())
        .forEach(entry -> put(entry, marks.getOrDefault(key(kind(entry), entry.at()), "")));
  }

  private void put(Entry entry, String mark) {
    db.sql(PUT)
        .params(EntryRows.write(entry))
        .param("letter", entry.letter())
        .param("kind", entry.kind().name())
        .param("from", entry.at().start())
        .param("to", entry.at().end())
        .param("mark", mark)
        .param("words", entry.source().words())
        .update();
  }

  private static String key(MarkKind kind, Span at) {
    return kind + " " + at.start() + " " + at.end();
  }

  private static MarkKind kind(Entry entry) {
    return switch (entry.kind()) {
      case MEASURE -> MarkKind.MEASURE;
      case COMMITMENT -> MarkKind.COMMITMENT;
      case INDICATOR -> MarkKind.QUANTITY;
      case BODY -> MarkKind.BODY;
      case PLACE -> MarkKind.PLACE;
      case POLICY -> MarkKind.WORK;
    };
  }
}
