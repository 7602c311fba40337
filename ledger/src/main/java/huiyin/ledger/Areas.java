package huiyin.ledger;

import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Point;
import huiyin.letter.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Under which heading and which inline point a sentence stands. */
final class Areas {
  private final Sentences lines;
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
  private final Map<Heading, Heading> parents = new HashMap<>();
  private final NavigableMap<Integer, Point> points = new TreeMap<>();

  Areas(String text, Letter letter) {
    this.lines = Sentences.lines(text);
    letter.outline().forEach(h -> headings.put(h.at().start(), h));
    letter.points().forEach(p -> points.put(p.at().start(), p));
    Deque<Heading> open = new ArrayDeque<>();
    for (Heading heading : headings.values()) {
      while (!open.isEmpty() && open.peek().level() >= heading.level()) {
        open.pop();
      }
      if (!open.isEmpty()) {
        parents.put(heading, open.peek());
      }
      open.push(heading);
    }
  }

  /** The heading above; a numbered paragraph that is the sentence itself is not above it. */
  @Nullable String area(Span sentence) {
    Heading heading = above(sentence);
    return heading == null ? null : heading.heading();
  }

  /** The heading of the point that the sentence opens with, or that its paragraph last opened. */
  @Nullable String point(Span sentence) {
    Map.Entry<Integer, Point> own = points.ceilingEntry(sentence.start());
    if (own != null && own.getKey() < sentence.end()) {
      return own.getValue().heading();
    }
    Map.Entry<Integer, Point> last = points.lowerEntry(sentence.start());
    if (last == null) {
      return null;
    }
    Heading heading = above(sentence);
    boolean before = heading != null && last.getKey() < heading.at().start();
    return before || !sameLine(last.getKey(), sentence.start()) ? null : last.getValue().heading();
  }

  private @Nullable Heading above(Span sentence) {
    Map.Entry<Integer, Heading> last = headings.lowerEntry(sentence.end());
    if (last == null) {
      return null;
    }
    Heading heading = last.getValue();
    return heading.at().end() > sentence.start() ? parents.get(heading) : heading;
  }

  private boolean sameLine(int a, int b) {
    return lines.at(a).equals(lines.at(b));
  }
}
