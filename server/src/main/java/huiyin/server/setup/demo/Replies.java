package huiyin.server.setup.demo;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Due;
import huiyin.casework.Person;
import huiyin.casework.Reply;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.ReplyClass;
import huiyin.paper.LetterDocument;
import huiyin.paper.out.TextForm;
import huiyin.server.replying.Checked;
import huiyin.server.replying.Composing;
import huiyin.server.store.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Drafts and signs the letters of sample cases, as officers and signers do. */
record Replies(Map<String, Unit> units, Office office, LocalDate today) {
  Replies {
    units = Map.copyOf(units);
  }

  Command draft(SampleCase s, Person by, Instant at, Case now) {
    List<String> paragraphs = paragraphs(s, now);
    ReplyClass mark = new ReplyClass(s.replyClass());
    Composing composing = composing(s, now, number(s, at).text(), day(at));
    LetterDocument letter = composing.letter(paragraphs, mark, s.openness());
    Checked checked =
        Checked.of(paragraphs, TextForm.letter(letter), composing.proposal(), composing.requests());
    String text = String.join("\n", paragraphs);
    return new Command.Draft(by, at, text, mark, s.openness(), checked.errors());
  }

  LetterNumber number(SampleCase s, Instant at) {
    String code = unit(s).code();
    int year = day(at).getYear();
    if (s.letterNumber() == 0) {
      return office.letterNumber(code, year);
    }
    String serial = Integer.toString(s.letterNumber());
    String text = String.format(Locale.ROOT, "%s〔%d〕%s号", code, year, serial);
    return new LetterNumber(text, code, year, serial);
  }

  Command sign(SampleCase s, Person by, Instant at, Case now) {
    Reply reply = Objects.requireNonNull(now.reply());
    LetterNumber number = Objects.requireNonNull(reply.number());
    LetterDocument letter =
        composing(s, now, number.text(), day(at))
            .letter(reply.text().lines().toList(), reply.replyClass(), reply.openness());
    Office.Digests digests = office.keep(letter);
    return new Command.Sign(by, at, number, digests.letter(), digests.pdf());
  }

  static LocalDate day(Instant at) {
    return Due.day(at);
  }

  private Composing composing(SampleCase s, Case now, String number, LocalDate day) {
    return new Composing(now, unit(s).name(), number, day, true);
  }

  private List<String> paragraphs(SampleCase s, Case now) {
    String number = now.docket().number();
    return new Dated(today, number == null ? "" : number).fill(s.reply()).lines().toList();
  }

  private Unit unit(SampleCase s) {
    return Objects.requireNonNull(units.get(s.lead()));
  }
}
