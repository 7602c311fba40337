package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A time of day behind a date has no more than 24 hours and 60 minutes. */
public final class ClockImpossible implements Rule {
  private static final int HOURS = 24;
  private static final int SIXTY = 60;

  @Override
  public String id() {
    return "clock-impossible";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int from = subject.folded().place(subject.area().start());
    int to = subject.folded().place(subject.area().end());
    List<Fault> faults = new ArrayList<>();
    for (int colon = Scan.find(text, ':', from, to);
        colon >= 0;
        colon = Scan.find(text, ':', colon + 1, to)) {
      int hour = colon;
      while (hour > from && colon - hour < 3 && Scan.isDigit(text.charAt(hour - 1))) {
        hour--;
      }
      int minute = Scan.digits(text, colon + 1);
      boolean isClock = colon - hour >= 1 && colon - hour <= 2 && minute - colon == 3;
      if (isClock && followsDate(text, hour)) {
        int end = seconds(text, minute);
        if (!isPossible(text, hour, colon, end)) {
          Span at = subject.folded().span(hour, end);
          faults.add(Fault.at(at, subject.words(at)));
        }
      }
    }
    return faults.stream();
  }

  private static int seconds(String text, int minute) {
    boolean hasSeconds =
        Scan.at(text, minute) == ':' && Scan.digits(text, minute + 1) == minute + 3;
    return hasSeconds ? minute + 3 : minute;
  }

  /** 2024-05-20 10:26, 2024年5月20日 10:26. */
  private static boolean followsDate(String text, int hour) {
    int end = hour;
    while (end > 0 && hour - end < 4 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (Scan.at(text, end - 1) == '日') {
      return Scan.isDigit(Scan.at(text, end - 2));
    }
    int day = end;
    while (day > 0 && end - day < 2 && Scan.isDigit(text.charAt(day - 1))) {
      day--;
    }
    char mark = Scan.at(text, day - 1);
    return end < hour
        && day < end
        && (mark == '-' || mark == '/')
        && Scan.isDigit(Scan.at(text, day - 2));
  }

  private static boolean isPossible(String text, int hour, int colon, int end) {
    int hours = Numeral.value(text, hour, colon);
    boolean isMidnight = hours == HOURS && text.startsWith("00", colon + 1);
    boolean isSecond = end == colon + 3 || Numeral.value(text, colon + 4, colon + 6) < SIXTY;
    return (hours < HOURS || isMidnight)
        && Numeral.value(text, colon + 1, colon + 3) < SIXTY
        && isSecond;
  }
}
