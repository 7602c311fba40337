package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A range goes from its smaller figure to its larger one. */
public final class RangeOrder implements Rule {
  private static final String DASHES = "—-~";
  private static final int LONGEST = 8;

  @Override
  public String id() {
    return "range-order";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      int upper = Near.place(subject, each);
      if (upper < 2 || DASHES.indexOf(text.charAt(upper - 1)) < 0 || !isPlain(each)) {
        continue;
      }
      int end = text.charAt(upper - 2) == '%' && each.unit().equals("%") ? upper - 2 : upper - 1;
      int start = numberStart(text, end);
      if (start < end
          && standsAlone(text, start)
          && new BigDecimal(text.substring(start, end)).compareTo(each.value()) > 0) {
        Span at = new Span(subject.folded().span(start, end).start(), each.at().end());
        String tail = text.substring(end, upper - 1);
        String dash = text.substring(upper - 1, upper);
        String number = each.value().toPlainString();
        String unit = each.text().substring(number.length());
        String right =
            (tail.isEmpty() ? number : each.text())
                + dash
                + text.substring(start, end)
                + (tail.isEmpty() ? unit : tail);
        faults.add(Fault.at(at, subject.words(at), right).fixedBy(right));
      }
    }
    return faults.stream();
  }

  /** Whether the figure is digits and a unit alone, without 万 and 亿: 5%, 8家. */
  private static boolean isPlain(Quantity figure) {
    return Near.isExact(figure)
        && !figure.unit().isEmpty()
        && figure.text().startsWith(figure.value().toPlainString())
        && "万亿千百".indexOf(figure.text().charAt(figure.value().toPlainString().length())) < 0;
  }

  /** Where a number with at most one point begins, its end where it is none. */
  private static int numberStart(String text, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST && isDigitOrPoint(text.charAt(i - 1))) {
      i--;
    }
    int point = text.indexOf('.', i, end);
    boolean isNumber = point < 0 || (point > i && text.indexOf('.', point + 1, end) < 0);
    return i < end && isNumber && text.charAt(end - 1) != '.' ? i : end;
  }

  private static boolean standsAlone(String text, int start) {
    if (start == 0) {
      return true;
    }
    char c = text.charAt(start - 1);
    return c >= '\u4e00' && c <= '\u9fff' && "第由从降减".indexOf(c) < 0;
  }

  private static boolean isDigitOrPoint(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
