package huiyin.server.web.marks;

import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Quantity;
import huiyin.letter.check.Finding;
import java.util.List;

/** What stands in the margin beside a row. */
public sealed interface Note {
  Mark mark();

  /** What a rule found, and where. */
  record OfFinding(Mark mark, Finding finding, String place) implements Note {}

  /** By when a promise is to be kept, and the words that soften it. */
  record OfPromise(Mark mark, Commitment commitment, List<String> hedges) implements Note {
    public OfPromise {
      hedges = List.copyOf(hedges);
    }
  }

  /** How a figure was understood. */
  record OfQuantity(Mark mark, Quantity quantity) implements Note {}

  /** How a date was understood. */
  record OfDay(Mark mark, Day day) implements Note {}
}
