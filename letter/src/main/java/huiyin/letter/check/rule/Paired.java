package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Names and figures in the same order: 甲区、乙区分别建成12家、15家.
 *
 * @param respectively where 分别 stands in the folded text
 * @param figures that stand one by one behind it, with nothing but 、 or 和 between
 */
record Paired(int respectively, List<Quantity> figures) {
  private static final String WORD = "分别";
  private static final int FARTHEST = 10;

  Paired {
    figures = List.copyOf(figures);
  }

  /** Where 分别 is followed by two figures or more, in order. */
  static List<Paired> in(Subject subject) {
    String text = subject.folded().text();
    List<Quantity> all = subject.letter().quantities();
    List<Paired> found = new ArrayList<>();
    int figure = 0;
    for (int i = text.indexOf(WORD); i >= 0; i = text.indexOf(WORD, i + 2)) {
      int place = subject.folded().span(i, i + 2).end();
      while (figure < all.size() && all.get(figure).at().start() < place) {
        figure++;
      }
      if (figure < all.size() && all.get(figure).at().start() - place <= FARTHEST) {
        List<Quantity> row = row(subject, figure);
        if (row.size() > 1 && subject.letter().at().contains(row.getLast().at())) {
          found.add(new Paired(i, row));
        }
      }
    }
    return found;
  }

  private static List<Quantity> row(Subject subject, int first) {
    String text = subject.folded().text();
    List<Quantity> all = subject.letter().quantities();
    List<Quantity> row = new ArrayList<>(List.of(all.get(first)));
    for (int i = first + 1; i < all.size(); i++) {
      int end = subject.folded().place(all.get(i - 1).at().end());
      int start = Near.place(subject, all.get(i));
      if (start != end + 1 || "、和与及,".indexOf(text.charAt(end)) < 0) {
        break;
      }
      row.add(all.get(i));
    }
    return row;
  }

  /** From 分别 to the last figure, in the source. */
  Span at(Subject subject, int start) {
    return new Span(subject.folded().span(start, start + 1).start(), figures.getLast().at().end());
  }
}
