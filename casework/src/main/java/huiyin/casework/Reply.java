package huiyin.casework;

import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reply of the current round, from draft to sent letter.
 *
 * @param errors the ids of the rules that the draft breaks badly
 * @param reviewer who approved it
 * @param number reserved when it is sent to be signed
 */
public record Reply(
    String text,
    ReplyClass replyClass,
    Openness openness,
    List<String> errors,
    Person drafter,
    Instant draftedAt,
    @Nullable Person reviewer,
    @Nullable LetterNumber number,
    @Nullable Signature signature,
    @Nullable Instant sentAt) {
  public Reply {
    errors = List.copyOf(errors);
  }

  /** Whose signature a letter bears, and the digests of what was seen and signed. */
  public record Signature(Person by, Instant at, String letterDigest, String pdfDigest) {}

  static Reply drafted(Event.Drafted e) {
    return new Reply(
        e.text(), e.replyClass(), e.openness(), e.errors(), e.by(), e.at(), null, null, null, null);
  }

  Reply reviewed(@Nullable Person by) {
    return with(by, number, signature, sentAt);
  }

  Reply numbered(@Nullable LetterNumber reserved) {
    return with(reviewer, reserved, signature, sentAt);
  }

  Reply signed(LetterNumber as, Signature how) {
    return with(reviewer, as, how, sentAt);
  }

  Reply sent(Instant when) {
    return with(reviewer, number, signature, when);
  }

  private Reply with(
      @Nullable Person by,
      @Nullable LetterNumber as,
      @Nullable Signature how,
      @Nullable Instant sent) {
    return new Reply(text, replyClass, openness, errors, drafter, draftedAt, by, as, how, sent);
  }
}
