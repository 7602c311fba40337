package huiyin.letter.read;

import huiyin.letter.Point;
import java.util.ArrayList;
import java.util.List;

/** The points inside paragraphs: 一是…, 首先, 第一，. */
final class Points {
  private static final Words ORDERS =
      Words.of("首先", "其次", "再次", "最后", "再者", "其一", "其二", "其三", "其四", "其五");
  private static final String STOPS = "。,;:!?、\n";

  private Points() {}

  static List<Point> in(Folded page, List<Line> body) {
    List<Point> points = new ArrayList<>();
    for (Line line : body) {
      for (int i = line.start(); i < line.end(); i++) {
        int label =
            mayBegin(page.text().charAt(i)) && begins(page.text(), line, i)
                ? label(page.text(), i, line.end())
                : 0;
        if (label > 0) {
          points.add(point(page, i, i + label, line.end()));
        }
      }
    }
    return points;
  }

  private static boolean mayBegin(char sign) {
    return sign == '第' || (Numeral.isSign(sign) && !Glyph.isDigit(sign)) || ORDERS.begin(sign);
  }

  private static boolean begins(String text, Line line, int i) {
    return i == line.start() || "。;:!?,)， ".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** The length of the label at {@code i}, without the comma behind it. */
  private static int label(String text, int i, int limit) {
    int order = ORDERS.at(text, i);
    if (order > 0) {
      return comma(text, i + order, limit) ? order : 0;
    }
    boolean nth = text.charAt(i) == '第';
    int start = nth ? i + 1 : i;
    int end = Numeral.end(text, start, 3);
    if (end == start || Glyph.isDigit(text.charAt(start)) || end >= limit) {
      return 0;
    }
    if (nth) {
      return comma(text, end, limit) ? end - i : 0;
    }
    return text.charAt(end) == '是' ? end + 1 - i : 0;
  }

  private static boolean comma(String text, int i, int limit) {
    return i < limit && ",、:".indexOf(text.charAt(i)) >= 0;
  }

  private static Point point(Folded page, int start, int labelEnd, int limit) {
    String text = page.text();
    int from = labelEnd;
    while (from < limit && ",、: ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Point(page.printed(start, labelEnd), page.printed(from, end), page.span(start, end));
  }
}
