package huiyin.server.web.marks;

import huiyin.letter.Letter;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts a page into rows: a row a line, and one for each heading, point or promise inside a long
 * line. Together the rows are the whole text; blanks before a row belong to the one before it.
 */
public final class Rows {
  private final String text;
  private final SortedSet<Integer> points = new TreeSet<>();
  private final SortedSet<Integer> promises = new TreeSet<>();
  private final Traits traits = new Traits();
  private final List<Row> rows = new ArrayList<>();

  private Rows(Page page) {
    this.text = page.text();
    page.readings().stream().map(Reading::letter).forEach(this::know);
  }

  /** The rows of a page, in order; none for a page without words. */
  public static List<Row> of(Page page) {
    Rows rows = new Rows(page);
    rows.cutLines();
    return rows.joined();
  }

  private void know(Letter letter) {
    traits.know(letter);
    letter.points().forEach(point -> points.add(point.at().start()));
    letter.outline().forEach(heading -> headingAt(heading.at()));
    letter.commitments().forEach(commitment -> promises.add(commitment.at().start()));
  }

  private void headingAt(Span heading) {
    points.add(heading.start());
    int end = heading.end();
    boolean stopped = end < text.length() && text.charAt(end) == '。';
    promises.add(stopped ? end + 1 : end);
  }

  private void cutLines() {
    int line = 1;
    for (int from = 0; from <= text.length(); line++) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      cut(line, from, end);
      from = end + 1;
    }
  }

  private void cut(int line, int from, int end) {
    int first = worded(from, end);
    SortedSet<Integer> cuts = new TreeSet<>(points.subSet(first, end));
    cuts.remove(first);
    if (cuts.isEmpty()) {
      cuts.addAll(promises.subSet(first, end));
    }
    cuts.add(first);
    for (int cut : cuts) {
      int start = worded(cut, end);
      if (start < end) {
        Span rest = new Span(start, end);
        rows.add(
            new Row(
                line,
                start - from + 1,
                rest,
                List.copyOf(traits.of(rest, first > from, start > first))));
      }
    }
  }

  private int worded(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Lets each row reach to the next, and the first begin with the text. */
  private List<Row> joined() {
    List<Row> joined = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int start = i == 0 ? 0 : row.at().start();
      int end = i + 1 < rows.size() ? rows.get(i + 1).at().start() : text.length();
      joined.add(new Row(row.line(), row.column(), new Span(start, end), row.traits()));
    }
    return joined;
  }
}
