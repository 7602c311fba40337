package huiyin.paper.mark;

import huiyin.letter.Span;
import huiyin.paper.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks that lie apart, since a place in a source has room for one. */
final class Apart {
  private Apart() {}

  /** In order; where marks lie over each other, the graver one stays whole. */
  static List<Mark> of(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparing(Mark::shade).thenComparingInt(mark -> mark.at().length()));
    int end = marks.stream().mapToInt(mark -> mark.at().end()).max().orElse(0);
    int[] owner = new int[end];
    for (int i = 0; i < sorted.size(); i++) {
      Span at = sorted.get(i).at();
      for (int j = at.start(); j < at.end(); j++) {
        owner[j] = owner[j] == 0 ? i + 1 : owner[j];
      }
    }
    List<Mark> apart = new ArrayList<>();
    for (int from = 0; from < end; ) {
      int to = from + 1;
      while (to < end && owner[to] == owner[from]) {
        to++;
      }
      if (owner[from] > 0) {
        Mark mark = sorted.get(owner[from] - 1);
        apart.add(new Mark(new Span(from, to), mark.shade(), mark.note()));
      }
      from = to;
    }
    return apart;
  }
}
