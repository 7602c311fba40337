package huiyin.paper.in;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a markup source the characters of its text stood: for each its start and its end, or
 * {@link Traced#MADE}.
 */
public final class SourcePieces {
  private final String source;
  private final int[] starts;
  private final int[] ends;

  SourcePieces(String source, int[] starts, int[] ends) {
    this.source = source;
    this.starts = starts;
    this.ends = ends;
  }

  public String source() {
    return source;
  }

  /** The pieces of the source that gave these words; a piece has no tag in it. */
  public List<Span> of(Span words) {
    List<Span> pieces = new ArrayList<>();
    int start = Traced.MADE;
    int end = Traced.MADE;
    for (int i = words.start(); i < words.end(); i++) {
      if (starts[i] == Traced.MADE) {
        continue;
      }
      if (start == Traced.MADE) {
        start = starts[i];
      } else if (starts[i] < start || hasTag(end, starts[i])) {
        pieces.add(new Span(start, end));
        start = starts[i];
      }
      end = ends[i];
    }
    if (start != Traced.MADE) {
      pieces.add(new Span(start, end));
    }
    return pieces;
  }

  private boolean hasTag(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == '<') {
        return true;
      }
    }
    return to < from;
  }
}
