package huiyin.server.letters;

import huiyin.letter.term.Openness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was published, or taken back after that.
 *
 * @param number as printed
 * @param text the canonical text that was signed; empty when only an abstract or title is open
 * @param dated how many of the commitments name a deadline
 */
public record PublishedLetter(
    String number,
    String title,
    String text,
    String summary,
    Openness openness,
    String issuer,
    String replyClass,
    Matter matter,
    boolean sample,
    LocalDate signedOn,
    LocalDate publishedOn,
    String letterDigest,
    String pdfDigest,
    int measures,
    int commitments,
    int dated,
    @Nullable LocalDate retractedOn,
    String retractedWhy) {

  /** The item that it answers. */
  public record Matter(String number, String title, String kind, String session) {}
}
