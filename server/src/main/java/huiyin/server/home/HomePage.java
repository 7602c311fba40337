package huiyin.server.home;

import java.time.LocalDate;
import java.util.List;

/** What the first page counts, and the newest letters. */
public record HomePage(Counts counts, List<Newest> newest) {

  /**
   * How much is published.
   *
   * @param dated commitments with a deadline
   */
  public record Counts(
      long letters, long units, long measures, long commitments, long dated, Said said) {}

  /** How often letters give a figure, name a body, cite a document. */
  public record Said(long indicators, long bodies, long policies) {}

  /** A letter in the list of the newest. */
  public record Newest(
      String number,
      String title,
      String issuer,
      String replyClass,
      boolean sample,
      LocalDate signedOn,
      int commitments,
      int dated) {}

  public HomePage {
    newest = List.copyOf(newest);
  }
}
