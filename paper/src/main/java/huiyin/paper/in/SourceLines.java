package huiyin.paper.in;

import huiyin.letter.Span;
import huiyin.paper.Origin;
import huiyin.paper.Origins;
import java.util.Arrays;
import java.util.List;

/** A decoded file, where every offset has its line and column. */
public final class SourceLines implements Origins {
  private final int[] starts;

  private SourceLines(int[] starts) {
    this.starts = starts;
  }

  public static SourceLines of(String source) {
    Numbers starts = new Numbers();
    starts.add(0);
    for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return new SourceLines(starts.all());
  }

  /** A text is its own origin. */
  @Override
  public List<Origin> of(Span at) {
    return List.of(place(at));
  }

  Origin.InText place(Span at) {
    return place(at.start(), at.end());
  }

  private Origin.InText place(int start, int end) {
    int found = Arrays.binarySearch(starts, start);
    int line = found >= 0 ? found : -found - 2;
    return new Origin.InText(start, end, line + 1, start - starts[line] + 1);
  }
}
