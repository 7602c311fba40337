package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures of one unit in a row, each with its own name: 公办163家、民办97家. */
final class PartList {
  private static final int MOST = 40;
  private static final int FARTHEST = 18;
  private static final int LONGEST_NOTE = 24;
  private static final Set<String> PEOPLE = Set.of("人", "名");
  private static final String MARKS = "、,;和及";

  private PartList() {}

  /** The row that begins with the figure of this index. */
  static List<Quantity> from(Subject subject, int first) {
    List<Quantity> all = subject.letter().quantities();
    List<Quantity> row = new ArrayList<>(List.of(all.get(first)));
    int last = first;
    for (int i = first + 1; i < Math.min(all.size(), first + MOST); i++) {
      if (isInNote(subject, all.get(last), all.get(i))) {
        continue;
      }
      if (!follows(subject, all.get(last), all.get(i))) {
        break;
      }
      row.add(all.get(i));
      last = i;
    }
    return row;
  }

  /** The row that ends with the figure of this index. */
  static List<Quantity> upTo(Subject subject, int last) {
    List<Quantity> all = subject.letter().quantities();
    int first = last;
    while (first > 0
        && last - first < MOST
        && follows(subject, all.get(first - 1), all.get(first))) {
      first--;
    }
    return all.subList(first, last + 1);
  }

  private static boolean follows(Subject subject, Quantity one, Quantity next) {
    if (!sameUnit(one, next) || !Near.isExact(one) || !Near.isExact(next)) {
      return false;
    }
    String text = subject.folded().text();
    int end = noteEnd(text, subject.folded().place(one.at().end()));
    int start = Near.place(subject, next);
    if (start - end > FARTHEST || start <= end || MARKS.indexOf(text.charAt(end)) < 0) {
      return false;
    }
    for (int i = end + 1; i < start; i++) {
      if (Near.CLAUSE.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 名, 位 and 人 all count people. */
  static boolean sameUnit(Quantity one, Quantity other) {
    return one.unit().equals(other.unit())
        || (PEOPLE.contains(one.unit()) && PEOPLE.contains(other.unit()));
  }

  /** Whether the figure stands in brackets right behind the other: 163家（占33.5%）. */
  private static boolean isInNote(Subject subject, Quantity one, Quantity next) {
    String text = subject.folded().text();
    int end = subject.folded().place(one.at().end());
    return Near.place(subject, next) < noteEnd(text, end);
  }

  private static int noteEnd(String text, int end) {
    int close = text.startsWith("(", end) ? Near.find(text, end, end + LONGEST_NOTE, ")") : -1;
    return close > end ? close + 1 : end;
  }
}
