package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A month has no more days than it has, and a year no more months. */
public final class DateImpossible implements Rule {
  private static final int LEAP = 2000;
  private static final String[] LABELS = {"日期:", "时间:"};
  private static final String[] YEARS = {"前年", "去年", "今年", "明年"};
  private static final int THIS_YEAR = 2;

  @Override
  public String id() {
    return "date-impossible";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int from = subject.from();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    for (int month = Scan.find(text, '月', from, to);
        month >= 0;
        month = Scan.find(text, '月', month + 1, to)) {
      written(subject, text, month, faults);
    }
    for (String label : LABELS) {
      for (int i = Scan.find(text, label, from, to);
          i >= 0;
          i = Scan.find(text, label, i + label.length(), to)) {
        dashed(subject, text, i + label.length(), faults);
      }
    }
    return faults.stream();
  }

  /** 2023年2月30日, 13月5日, 今年2月29日. */
  private static void written(Subject subject, String text, int month, List<Fault> faults) {
    int start = digitsBefore(text, month);
    int day = Scan.digits(text, month + 1);
    boolean hasDay = day > month + 1 && "日号".indexOf(Scan.at(text, day)) >= 0;
    if (start == month || month - start > 2 || day - month > 3) {
      return;
    }
    int from = yearBefore(text, start);
    int end = hasDay ? day + 1 : month + 1;
    int days = hasDay ? Numeral.value(text, month + 1, day) : 1;
    if (!isPossible(year(subject, text, from, start), Numeral.value(text, start, month), days)) {
      add(subject, from, end, faults);
    }
  }

  /** 2024-02-30 behind its label. */
  private static void dashed(Subject subject, String text, int label, List<Fault> faults) {
    int start = Scan.blanks(text, label);
    start = Scan.at(text, start) == '\n' ? Scan.blanks(text, start + 1) : start;
    int year = Scan.digits(text, start);
    int month = Scan.digits(text, year + 1);
    int day = Scan.digits(text, month + 1);
    char mark = Scan.at(text, year);
    boolean isDate =
        year - start == 4
            && (mark == '-' || mark == '/')
            && Scan.at(text, month) == mark
            && isShort(month - year - 1)
            && isShort(day - month - 1);
    if (isDate
        && !isPossible(
            Numeral.value(text, start, year),
            Numeral.value(text, year + 1, month),
            Numeral.value(text, month + 1, day))) {
      add(subject, start, day, faults);
    }
  }

  private static boolean isShort(int digits) {
    return digits == 1 || digits == 2;
  }

  private static void add(Subject subject, int start, int end, List<Fault> faults) {
    Span at = subject.folded().span(start, end);
    faults.add(Fault.at(at, subject.words(at)));
  }

  private static int digitsBefore(String text, int end) {
    int i = end;
    while (i > 0 && end - i < 5 && Scan.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int yearBefore(String text, int month) {
    if (Scan.at(text, month - 1) != '年') {
      return month;
    }
    int start = digitsBefore(text, month - 1);
    boolean isSpoken = Scan.endsWith(text, 0, month, YEARS);
    return month - 1 - start == 4 ? start : isSpoken ? month - 2 : month;
  }

  /** A year that is not known may be a leap year. */
  private static int year(Subject subject, String text, int start, int month) {
    if (month - start == 5) {
      return Numeral.value(text, start, month - 1);
    }
    Found<LocalDate> signed = subject.letter().header().issueDate();
    for (int i = 0; start < month && signed != null && i < YEARS.length; i++) {
      if (text.startsWith(YEARS[i], start)) {
        return signed.value().getYear() + i - THIS_YEAR;
      }
    }
    return LEAP;
  }

  private static boolean isPossible(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }
}
