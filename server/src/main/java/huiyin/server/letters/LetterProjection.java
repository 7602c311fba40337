package huiyin.server.letters;

import huiyin.casework.Case;
import huiyin.casework.Event;
import huiyin.casework.Handling;
import huiyin.casework.Item;
import huiyin.casework.Reply;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.letter.Header;
import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.term.Openness;
import huiyin.paper.out.TextForm;
import huiyin.server.store.Projection;
import huiyin.server.store.SignedText;
import huiyin.server.store.StreamId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a letter on the public list when it is published, and notes when it is taken back. */
@Component
class LetterProjection implements Projection {
  static final String PUT =
      """
      INSERT INTO letter (number, stream, title, text, summary, openness, issuer, reply_class,
        item_number, item_title, item_kind, session, rulebook, sample, signed_at, published_at,
        letter_digest, pdf_digest, measures, commitments, dated)
      VALUES (:number, :stream, :title, :text, :summary, :openness, :issuer, :replyClass,
        :itemNumber, :itemTitle, :itemKind, :session, :rulebook, :sample, :signedAt, :publishedAt,
        :letterDigest, :pdfDigest, :measures, :commitments, :dated)
      ON CONFLICT (number) DO UPDATE SET title = excluded.title, text = excluded.text,
        summary = excluded.summary, openness = excluded.openness, issuer = excluded.issuer,
        published_at = excluded.published_at, measures = excluded.measures,
        commitments = excluded.commitments, dated = excluded.dated,
        retracted_at = NULL, retracted_why = ''""";
  static final String RETRACT =
      """
      UPDATE letter SET retracted_at = :at, retracted_why = :why, text = '', summary = '',
        measures = 0, commitments = 0, dated = 0
      WHERE stream = :stream AND retracted_at IS NULL""";

  private final JdbcClient db;
  private final SignedText texts;
  private final Rulebooks rulebooks;

  LetterProjection(JdbcClient db, SignedText texts, Rulebooks rulebooks) {
    this.db = db;
    this.texts = texts;
    this.rulebooks = rulebooks;
  }

  @Override
  public List<String> tables() {
    return List.of("letter");
  }

  @Override
  public void on(StreamId stream, Event event, Case after) {
    switch (event) {
      case Event.Published published -> publish(stream, published, after);
      case Event.Retracted retracted ->
          db.sql(RETRACT)
              .param("at", retracted.at().atOffset(ZoneOffset.UTC))
              .param("why", retracted.reason())
              .param("stream", stream.text())
              .update();
      default -> {}
    }
  }

  private void publish(StreamId stream, Event.Published published, Case c) {
    Reply reply = c.reply();
    Item item = c.item();
    if (item == null || reply == null || reply.number() == null || reply.signature() == null) {
      return;
    }
    String text = texts.of(reply);
    Told told = Told.of(text);
    boolean whole = published.openness() == Openness.FULL;
    db.sql(PUT)
        .param("number", reply.number().text())
        .param("stream", stream.text())
        .param("title", told.title().isEmpty() ? item.title() : told.title())
        .param("text", whole ? text : "")
        .param("summary", published.summary())
        .param("openness", published.openness().name())
        .param("issuer", told.issuer().isEmpty() ? unit(c) : told.issuer())
        .param("replyClass", reply.replyClass().mark())
        .param("itemNumber", Objects.requireNonNullElse(c.docket().number(), ""))
        .param("itemTitle", item.title())
        .param("itemKind", item.kind().name())
        .param("session", item.session())
        .param("rulebook", item.rulebook())
        .param("sample", isSample(item, text))
        .param("signedAt", reply.signature().at().atOffset(ZoneOffset.UTC))
        .param("publishedAt", published.at().atOffset(ZoneOffset.UTC))
        .param("letterDigest", reply.signature().letterDigest())
        .param("pdfDigest", reply.signature().pdfDigest())
        .param("measures", whole ? told.measures() : 0)
        .param("commitments", whole ? told.commitments() : 0)
        .param("dated", whole ? told.dated() : 0)
        .update();
  }

  private boolean isSample(Item item, String text) {
    return TextForm.isSample(text)
        || rulebooks.find(item.rulebook()).map(Rulebook::sample).orElse(false);
  }

  private static String unit(Case c) {
    return c.team().answering().map(Handling::unit).orElse("");
  }

  /** What the list says of a letter, read from its text. */
  private record Told(String title, String issuer, int measures, int commitments, int dated) {

    static Told of(String text) {
      return Letters.read(text).readings().stream()
          .findFirst()
          .map(reading -> of(reading.letter()))
          .orElse(new Told("", "", 0, 0, 0));
    }

    private static Told of(Letter letter) {
      Header header = letter.header();
      return new Told(
          header.title() == null ? "" : header.title().value(),
          header.issuer() == null ? "" : header.issuer().name(),
          letter.measures().size(),
          letter.commitments().size(),
          (int) letter.commitments().stream().filter(c -> c.deadline() != null).count());
    }
  }
}
