package huiyin.paper.in;

import huiyin.letter.Hidden;
import java.util.List;

/** The words of a word processor's document, and where each stands in its part. */
public record Words(
    String part, Traced text, String source, List<Hidden> hidden, ParagraphPlaces places) {
  public Words {
    hidden = List.copyOf(hidden);
  }

  /** The pieces of the part's source, tag for tag. */
  public SourcePieces pieces() {
    return text.pieces(source);
  }
}
