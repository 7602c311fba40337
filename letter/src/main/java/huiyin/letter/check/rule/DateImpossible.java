package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A month has no more days than it has, and a year no more months. */
public final class DateImpossible implements Rule {
  @Override
  public String id() {
    return "date-impossible";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
      int start = digitsBefore(text, month);
      int day = digitsAfter(text, month + 1);
      boolean hasDay =
          day > month + 1 && day < text.length() && "日号".indexOf(text.charAt(day)) >= 0;
      if (start == month || month - start > 2 || day - month > 3) {
        continue;
      }
      int from = yearBefore(text, start);
      int end = hasDay ? day + 1 : month + 1;
      if (!isPossible(text.substring(from, end), start - from, hasDay)) {
        Span at = subject.folded().span(from, end);
        if (subject.letter().at().contains(at)) {
          faults.add(Fault.at(at, subject.words(at)));
        }
      }
    }
    return faults.stream();
  }

  private static int digitsBefore(String text, int end) {
    int i = end;
    while (i > 0 && isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int digitsAfter(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int yearBefore(String text, int month) {
    if (month > 4 && text.charAt(month - 1) == '年') {
      int start = digitsBefore(text, month - 1);
      return month - 1 - start == 4 ? start : month;
    }
    return month;
  }

  private static boolean isPossible(String date, int month, boolean hasDay) {
    int m = date.indexOf('月');
    int value = Integer.parseInt(date.substring(month, m));
    if (value < 1 || value > 12) {
      return false;
    }
    if (!hasDay) {
      return true;
    }
    int day = Integer.parseInt(date.substring(m + 1, date.length() - 1));
    boolean isLeap = month == 0 || Year.isLeap(Integer.parseInt(date.substring(0, 4)));
    return day >= 1 && day <= Month.of(value).length(isLeap);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
