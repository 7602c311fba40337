package huiyin.letter;

import huiyin.letter.term.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what will be done.
 *
 * @param deadline the date or period by which, where the letter gives one
 * @param actor who will do it, as printed; null when it is the issuer
 * @param hedges the words that soften it (适时, 研究, 探索)
 */
public record Commitment(
    @Nullable Edtf deadline, @Nullable String actor, List<Span> hedges, ReadingRule by, Span at)
    implements Fact {
  public Commitment {
    hedges = List.copyOf(hedges);
  }
}
