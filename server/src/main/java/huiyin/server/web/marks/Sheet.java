package huiyin.server.web.marks;

import huiyin.letter.Page;
import huiyin.server.web.marks.MarkedPage.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays rows, their marks and the notes beside them on one sheet. */
final class Sheet {
  private static final int LONGEST_NOTE = 6;

  private final String text;
  private final List<Mark> marks;
  private final Map<Row, List<Note>> notes;

  Sheet(Page page, Marks all, Places places, Set<MarkKind> kinds) {
    this.text = page.text();
    this.marks =
        all.all().stream()
            .filter(mark -> kinds.contains(mark.kind()))
            .sorted(Comparator.comparingInt(mark -> mark.at().start()))
            .toList();
    this.notes =
        Notes.of(text, all, places).stream()
            .filter(note -> kinds.contains(note.mark().kind()))
            .collect(
                Collectors.groupingBy(
                    note -> places.of(note.mark().at()), LinkedHashMap::new, Collectors.toList()));
  }

  /** The rows with what belongs to each; a note reaches down to the row before the next note. */
  List<Shown> of(List<Row> rows) {
    List<List<Mark>> marked = inRows(rows);
    List<Shown> shown = new ArrayList<>(rows.size());
    int free = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      List<Note> own = notes.getOrDefault(row, List.of());
      free++;
      shown.add(
          new Shown(
              row,
              MarkedText.of(text, row.at(), marked.get(i)),
              own,
              Math.min(free, LONGEST_NOTE)));
      free = own.isEmpty() ? free : 0;
    }
    return shown.reversed();
  }

  private List<List<Mark>> inRows(List<Row> rows) {
    List<List<Mark>> inRows = new ArrayList<>(rows.size());
    rows.forEach(_ -> inRows.add(new ArrayList<>()));
    int first = 0;
    for (Mark mark : marks) {
      while (first + 1 < rows.size() && rows.get(first).at().end() <= mark.at().start()) {
        first++;
      }
      for (int i = first; i < rows.size() && reaches(mark, rows.get(i), i == first); i++) {
        inRows.get(i).add(mark);
      }
    }
    return inRows;
  }

  private static boolean reaches(Mark mark, Row row, boolean isFirst) {
    return isFirst ? mark.at().start() <= row.at().end() : mark.at().end() > row.at().start();
  }
}
