package huiyin.paper.in;

import huiyin.letter.Span;
import huiyin.paper.Origin;
import huiyin.paper.Origin.Unit;
import huiyin.paper.Origins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The boxes of printed lines whose joined words are a text. */
final class PrintPlaces implements Origins {
  private final Unit unit;
  private final int[] starts;
  private final List<Line> lines;

  /** Takes for each line where its words begin in the text. */
  PrintPlaces(Unit unit, int[] starts, List<Line> lines) {
    this.unit = unit;
    this.starts = starts;
    this.lines = List.copyOf(lines);
  }

  @Override
  public List<Origin> of(Span at) {
    List<Origin> boxes = new ArrayList<>();
    int found = Arrays.binarySearch(starts, at.start());
    for (int i = Math.max(0, found >= 0 ? found : -found - 2); i < starts.length; i++) {
      Line line = lines.get(i);
      int start = Math.max(at.start() - starts[i], 0);
      int end = Math.min(at.end() - starts[i], line.text().length());
      if (starts[i] >= at.end()) {
        return boxes;
      }
      if (start < end) {
        boxes.add(
            new Origin.OnPage(
                line.page(),
                unit,
                line.lefts().at(start),
                line.top(),
                line.rights().at(end - 1),
                line.bottom()));
      }
    }
    return boxes;
  }
}
