package huiyin.paper;

import huiyin.letter.Span;
import java.util.List;

/** The way back from a text to the file that it was read from. */
@FunctionalInterface
public interface Origins {
  /** The pieces of the file that gave these words, in the order of the text. */
  List<Origin> of(Span at);
}
