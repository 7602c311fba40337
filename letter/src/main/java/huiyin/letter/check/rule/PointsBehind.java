package huiyin.letter.check.rule;

import huiyin.letter.Point;
import huiyin.letter.Quantity;
import huiyin.letter.check.Subject;
import java.util.List;

/** Points that a count announces: 三个方面：一是…；二是…；三是…. */
final class PointsBehind {
  private static final int FARTHEST = 16;
  private static final int REACH = 2000;
  private static final String ORDINALS = "一二三四五六七八九";

  private PointsBehind() {}

  /** How many there are; 0 when none are announced or when that is not sure. */
  static int count(Subject subject, Quantity count) {
    List<Point> points = subject.letter().points();
    int first = firstFrom(points, count.at().end());
    if (first == points.size()
        || !isAt(points, first, 0)
        || !announces(subject, count, points.get(first))) {
      return 0;
    }
    int number = 1;
    while (isAt(points, first + number, number)) {
      number++;
    }
    String text = subject.text();
    int last = points.get(first + number - 1).at().end();
    boolean goesOn =
        number >= ORDINALS.length()
            || Near.holds(text, last, last + REACH, List.of(ORDINALS.charAt(number) + "是"));
    return number < 2 || goesOn ? 0 : number;
  }

  private static int firstFrom(List<Point> points, int place) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).at().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isAt(List<Point> points, int index, int ordinal) {
    return index < points.size()
        && ordinal < ORDINALS.length()
        && points.get(index).label().equals(ORDINALS.charAt(ordinal) + "是");
  }

  /** Whether nothing but what is counted stands between the count and its first point. */
  private static boolean announces(Subject subject, Quantity count, Point first) {
    String text = subject.folded().text();
    int end = subject.folded().place(count.at().end());
    int start = subject.folded().place(first.at().start());
    if (start <= end || start - end > FARTHEST || text.charAt(start - 1) != ':') {
      return false;
    }
    for (int i = end; i < start - 1; i++) {
      if (!Scan.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
