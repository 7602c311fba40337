package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document that is named twice with its number has the same number both times. */
public final class WorkNumberMismatch implements Rule {
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_NUMBER = 40;
  private static final String OPEN = "〔[【(";

  @Override
  public String id() {
    return "work-number-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.to();
    Map<String, String> known = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int close = Scan.find(text, "》(", subject.from(), to);
        close >= 0;
        close = Scan.find(text, "》(", close + 1, to)) {
      int open = open(text, close);
      int end = Scan.find(text, ")", close, Math.min(to, close + LONGEST_NUMBER));
      if (open >= 0 && isNumber(text, close + 2, end)) {
        String number = plain(text, close + 2, end);
        String before = known.putIfAbsent(text.substring(open + 1, close), number);
        if (before != null && !before.equals(number)) {
          Span at = subject.folded().span(close + 2, end);
          faults.add(
              Fault.at(
                  at, subject.words(subject.folded().span(open, close + 1)), subject.words(at)));
        }
      }
    }
    return faults.stream();
  }

  /** Where the title's mark opens, or -1. */
  private static int open(String text, int close) {
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_TITLE); i--) {
      if (text.charAt(i) == '《') {
        return i;
      }
    }
    return -1;
  }

  /** Letters of an organ, a year in brackets, a serial and 号. */
  private static boolean isNumber(String text, int start, int end) {
    if (end <= start || text.charAt(end - 1) != '号' || !Scan.isHan(text.charAt(start))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        return Scan.digits(text, i + 1) == i + 5;
      }
    }
    return false;
  }

  /** The number without its brackets, blanks and zeros before the serial. */
  private static String plain(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean isPadding = c == '0' && !Scan.isDigit(Scan.at(text, i - 1));
      if ((Scan.isHan(c) || Scan.isDigit(c) || Scan.isLatin(c)) && !isPadding && c != '第') {
        out.append(c);
      } else if (c == '〕' || c == ']' || c == '】') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
