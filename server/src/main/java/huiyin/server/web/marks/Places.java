package huiyin.server.web.marks;

import huiyin.letter.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the row in which something stands. */
final class Places {
  private final NavigableMap<Integer, Row> rows = new TreeMap<>();

  Places(List<Row> rows) {
    rows.forEach(row -> this.rows.put(row.at().start(), row));
  }

  Row of(Span at) {
    Map.Entry<Integer, Row> row = rows.floorEntry(at.start());
    return row == null ? new Row(1, 1, at, List.of()) : row.getValue();
  }
}
