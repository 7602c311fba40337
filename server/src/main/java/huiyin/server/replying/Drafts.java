package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Handling;
import huiyin.casework.Reply;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.ReplyClass;
import huiyin.paper.LetterDocument;
import huiyin.paper.out.TextForm;
import huiyin.server.ServerSettings;
import huiyin.server.store.Numbers;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.UnitNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes letters of drafts: to check, to look at, and to sign. */
@Component
class Drafts {
  private final Acts acts;
  private final UnitNames units;
  private final Numbers numbers;
  private final TransactionOperations transaction;
  private final ServerSettings settings;

  Drafts(
      Acts acts,
      UnitNames units,
      Numbers numbers,
      TransactionOperations transaction,
      ServerSettings settings) {
    this.acts = acts;
    this.units = units;
    this.numbers = numbers;
    this.transaction = transaction;
    this.settings = settings;
  }

  /** What was typed, read as the letter that it will become. */
  Checked check(Case c, ReplyForm form) {
    var composing = composing(c);
    var text = TextForm.letter(letter(composing, form));
    return Checked.of(form.paragraphs(), text, composing.proposal(), composing.requests());
  }

  /** What was typed, as a document. */
  LetterDocument letter(Case c, ReplyForm form) {
    return letter(composing(c), form);
  }

  /** The draft of a case, read as the letter that it will become. */
  Checked check(Case c, Reply reply) {
    var composing = composing(c);
    var text = TextForm.letter(letter(c, reply));
    return Checked.of(
        reply.text().lines().toList(), text, composing.proposal(), composing.requests());
  }

  /** The draft of a case, as the letter that bears today's date. */
  LetterDocument letter(Case c, Reply reply) {
    return composing(c).letter(reply.text().lines().toList(), reply.replyClass(), reply.openness());
  }

  /** The next letter number of the unit that answers; inside a transaction it can be kept. */
  LetterNumber nextNumber(Case c) {
    return numbers.letter(units.code(answering(c)), acts.today().getYear());
  }

  private static LetterDocument letter(Composing composing, ReplyForm form) {
    var mark = form.classTaken();
    return composing.letter(
        form.paragraphs(), mark.isEmpty() ? null : new ReplyClass(mark), form.opennessTaken());
  }

  private Composing composing(Case c) {
    var rules = acts.rules(c);
    return new Composing(
        c,
        units.name(answering(c)),
        number(c, c.reply()),
        acts.today(),
        rules.sample() || settings.demo());
  }

  private String number(Case c, @Nullable Reply reply) {
    if (reply != null && reply.number() != null) {
      return reply.number().text();
    }
    return Objects.requireNonNull(transaction.execute(_ -> nextNumber(c))).text();
  }

  private static String answering(Case c) {
    return c.team().answering().map(Handling::unit).orElse("");
  }
}
