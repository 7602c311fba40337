package huiyin.letter.check.rule;

import huiyin.letter.Day;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weekday beside a date is the one on which it falls. */
public final class WeekdayMismatch implements Rule {
  private static final String[] NAMES = {"星期", "礼拜", "周"};
  private static final String DAYS = "一二三四五六日";
  private static final int DAY_LENGTH = 10;

  @Override
  public String id() {
    return "weekday-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Day day : subject.letter().dates()) {
      if (day.date().text().length() == DAY_LENGTH) {
        check(subject, text, day, faults);
      }
    }
    return faults.stream();
  }

  private static void check(Subject subject, String text, Day day, List<Fault> faults) {
    int end = subject.folded().place(day.at().end());
    int name = Scan.at(text, end) == '(' ? end + 1 : end;
    int sign = sign(text, name);
    int said =
        sign < 0 ? 0 : DAYS.indexOf(Scan.at(text, sign) == '天' ? '日' : text.charAt(sign)) + 1;
    if (said == 0 || falls(LocalDate.parse(day.date().text()), said, Signing.hasYear(day))) {
      return;
    }
    Span weekday = subject.folded().span(name, sign + 1);
    char right = DAYS.charAt(LocalDate.parse(day.date().text()).getDayOfWeek().getValue() - 1);
    String shown = text.substring(name, sign) + right;
    faults.add(Fault.at(weekday, subject.words(day.at()), shown, subject.words(weekday)));
  }

  /** Where the sign of the weekday stands, or -1. */
  private static int sign(String text, int name) {
    for (String each : NAMES) {
      int sign = name + each.length();
      boolean isDay = DAYS.indexOf(Scan.at(text, sign)) >= 0 || Scan.at(text, sign) == '天';
      if (text.startsWith(each, name) && isDay) {
        return sign;
      }
    }
    return -1;
  }

  /** Without a year of its own, a date may lie in the year before or after. */
  private static boolean falls(LocalDate day, int weekday, boolean isCertain) {
    return day.getDayOfWeek().getValue() == weekday
        || (!isCertain
            && (day.minusYears(1).getDayOfWeek().getValue() == weekday
                || day.plusYears(1).getDayOfWeek().getValue() == weekday));
  }
}
