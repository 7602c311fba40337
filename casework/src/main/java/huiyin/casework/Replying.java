package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.letter.term.LetterNumber;
import java.util.Map;
import java.util.Optional;

/** From draft to signed letter: what these commands must say. */
final class Replying {
  private Replying() {}

  static Outcome draft(Command.Draft x, Rulebook rules) {
    return Deciding.unless(
        Refusals.blank(x.text(), "text").or(() -> replyClass(x, rules)),
        new Event.Drafted(x.by(), x.at(), x.text(), x.replyClass(), x.openness(), x.errors()));
  }

  static Outcome returnDraft(Command.ReturnDraft x) {
    return Deciding.unless(
        Refusals.blank(x.reason(), "reason"), new Event.DraftReturned(x.by(), x.at(), x.reason()));
  }

  static Outcome sendToSign(Command.SendToSign x) {
    return Deciding.unless(
        Refusals.blank(x.number().text(), "letter-number"),
        new Event.SentToSign(x.by(), x.at(), x.number()));
  }

  /** What is signed is what was seen: the reserved number, and the digests of both forms. */
  static Outcome sign(Case c, Command.Sign x) {
    return Deciding.unless(
        number(c, x.number())
            .or(() -> Refusals.blank(x.letterDigest(), "letter-digest"))
            .or(() -> Refusals.blank(x.pdfDigest(), "pdf-digest")),
        new Event.Signed(x.by(), x.at(), x.number(), x.letterDigest(), x.pdfDigest()));
  }

  private static Optional<Outcome.Refused> replyClass(Command.Draft x, Rulebook rules) {
    boolean known =
        rules.classes().isEmpty()
            || rules.classes().stream().anyMatch(k -> k.code().equals(x.replyClass().mark()));
    return known
        ? Refusals.none()
        : Refusals.because(
            "unknown-class", Map.of("mark", x.replyClass().mark(), "rulebook", rules.name()));
  }

  private static Optional<Outcome.Refused> number(Case c, LetterNumber number) {
    Reply reply = c.reply();
    LetterNumber reserved = reply == null ? null : reply.number();
    return number.equals(reserved)
        ? Refusals.none()
        : Refusals.because(
            "other-number",
            Map.of("number", number.text(), "reserved", reserved == null ? "" : reserved.text()));
  }
}
