package huiyin.server.web.marks;

import huiyin.letter.Page;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page read and marked: its legend, its side list, its rows with what stands beside them.
 *
 * @param left how many rows are not shown because the page is too long
 */
public record MarkedPage(List<Legend> legend, List<Jump.Group> groups, List<Shown> rows, int left) {
  private static final int MOST_ROWS = 2_500;
  private static final String LEGEND = "hqdwbpmcf";

  /** A kind of mark, how many there are, and whether they are shown. */
  public record Legend(MarkKind kind, int count, boolean isShown) {}

  /**
   * A row as it is shown.
   *
   * @param beside how many rows the notes may reach down
   */
  public record Shown(Row row, List<Node> nodes, List<Note> notes, int beside) {
    public Shown {
      nodes = List.copyOf(nodes);
      notes = List.copyOf(notes);
    }

    /** The classes of the row, those for what it holds among them. */
    public String style() {
      boolean found = notes.stream().anyMatch(note -> note instanceof Note.OfFinding);
      boolean promised = notes.stream().anyMatch(note -> note instanceof Note.OfPromise);
      return row.style() + (found ? " hit" : promised ? " hit-c" : "");
    }

    /** The class of the place for notes. */
    public String besideStyle() {
      return beside > 1 ? "nt hy-span-" + beside : "nt";
    }
  }

  public MarkedPage {
    legend = List.copyOf(legend);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /** The kinds named by their signs; all where none is named. */
  public static Set<MarkKind> kinds(List<String> signs) {
    Set<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
    signs.forEach(sign -> MarkKind.of(sign).ifPresent(kinds::add));
    return kinds.isEmpty() ? EnumSet.allOf(MarkKind.class) : kinds;
  }

  /** Marks a page with the kinds that are asked for. */
  public static MarkedPage of(Page page, Set<MarkKind> kinds) {
    Marks marks = Marks.of(page);
    List<Row> rows = Rows.of(page);
    Places places = new Places(rows);
    int shown = Math.min(rows.size(), MOST_ROWS);
    return new MarkedPage(
        legend(marks, kinds),
        new Jumps(page, marks, places).groups(),
        new Sheet(page, marks, places, kinds).of(rows.subList(0, shown)),
        rows.size() - shown);
  }

  /** How many marks of a kind there are, shown or not. */
  public int count(MarkKind kind) {
    return legend.stream().filter(l -> l.kind() == kind).mapToInt(Legend::count).sum();
  }

  private static List<Legend> legend(Marks marks, Set<MarkKind> kinds) {
    return Arrays.stream(MarkKind.values())
        .sorted(Comparator.comparingInt(kind -> LEGEND.indexOf(kind.sign())))
        .map(kind -> new Legend(kind, marks.count(kind), kinds.contains(kind)))
        .toList();
  }
}
