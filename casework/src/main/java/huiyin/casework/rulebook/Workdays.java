package huiyin.casework.rulebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The calendar of working days, and how limits are counted on it: by analogy to the Civil Code
 * (民法典第二百零一条至第二百零三条), since no rule on proposals says how.
 */
public final class Workdays {
  private final Map<LocalDate, Marked> marked;

  private Workdays(Map<LocalDate, Marked> marked) {
    this.marked = marked;
  }

  private record Marked(String name, boolean off) {}

  /** Reads a calendar of lines "date,name,off" under a heading line. */
  public static Workdays read(String csv) {
    Map<LocalDate, Marked> days = new TreeMap<>();
    csv.lines().skip(1).filter(l -> !l.isBlank()).forEach(line -> mark(days, line));
    return new Workdays(days);
  }

  private static void mark(Map<LocalDate, Marked> days, String line) {
    String[] cells = line.split(",", -1);
    boolean whole = cells.length == 3 && (cells[2].equals("true") || cells[2].equals("false"));
    if (!whole) {
      throw fault(line);
    }
    try {
      days.put(LocalDate.parse(cells[0]), new Marked(cells[1], cells[2].equals("true")));
    } catch (DateTimeException e) {
      throw fault(line);
    }
  }

  private static RulebookFault fault(String line) {
    return new RulebookFault("节假日表有一行不是“日期,名称,true 或 false”：" + line + "。");
  }

  /** Whether the days off of a year have been published, as far as this calendar knows. */
  public boolean knows(int year) {
    return marked.keySet().stream().anyMatch(d -> d.getYear() == year);
  }

  /** Whether people work on this day. */
  public boolean works(LocalDate day) {
    Marked mark = marked.get(day);
    return mark == null ? !weekend(day) : !mark.off();
  }

  /** Counts a length from a day; a fixed date or month is that of the start's year or the next. */
  public Reckoning count(LocalDate start, Length length) {
    return switch (length) {
      case Length.WorkingDays(int n) -> working(start, n);
      case Length.Days(int n) -> calendar(start, start.plusDays(n));
      case Length.Months(int n) -> calendar(start, start.plusMonths(n));
      case Length.FixedDate(_, var until) -> {
        LocalDate sameYear = until.atYear(start.getYear());
        yield fixed(start, sameYear.isBefore(start) ? until.atYear(start.getYear() + 1) : sameYear);
      }
      case Length.FixedMonth(var month) -> {
        LocalDate first = LocalDate.of(start.getYear(), month, 1);
        LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
        yield fixed(start, last.isBefore(start) ? last.plusYears(1) : last);
      }
    };
  }

  /** How many working days lie after one day up to and with another; negative when it is past. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
  }

  private Reckoning working(LocalDate start, int count) {
    List<Reckoning.Day> days = new ArrayList<>();
    days.add(new Reckoning.Day(start, Reckoning.Kind.START, 0, name(start)));
    LocalDate day = start;
    int counted = 0;
    while (counted < count) {
      day = day.plusDays(1);
      if (works(day)) {
        counted++;
      }
      days.add(new Reckoning.Day(day, kind(day), works(day) ? counted : 0, name(day)));
    }
    return new Reckoning(start, day, unknown(days), days);
  }

  /** 民法典第二百零三条: a last day that is a day off moves to the day after. */
  private Reckoning calendar(LocalDate start, LocalDate last) {
    List<Reckoning.Day> days = plain(start, last);
    LocalDate end = last;
    while (!works(end)) {
      end = end.plusDays(1);
      days.add(new Reckoning.Day(end, Reckoning.Kind.MOVED, 0, name(end)));
    }
    return new Reckoning(start, end, !knows(last.getYear()) || !knows(end.getYear()), days);
  }

  private Reckoning fixed(LocalDate start, LocalDate last) {
    return new Reckoning(start, last, false, plain(start, last));
  }

  private List<Reckoning.Day> plain(LocalDate start, LocalDate last) {
    List<Reckoning.Day> days = new ArrayList<>();
    days.add(new Reckoning.Day(start, Reckoning.Kind.START, 0, name(start)));
    int number = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days.add(new Reckoning.Day(day, Reckoning.Kind.COUNTED, ++number, name(day)));
    }
    return days;
  }

  private boolean unknown(List<Reckoning.Day> days) {
    return days.stream().map(d -> d.date().getYear()).collect(Collectors.toSet()).stream()
        .anyMatch(year -> !knows(year));
  }

  private Reckoning.Kind kind(LocalDate day) {
    Marked mark = marked.get(day);
    if (mark == null) {
      return weekend(day) ? Reckoning.Kind.WEEKEND : Reckoning.Kind.COUNTED;
    }
    return mark.off() ? Reckoning.Kind.HOLIDAY : Reckoning.Kind.MADE_UP;
  }

  private String name(LocalDate day) {
    Marked mark = marked.get(day);
    return mark == null ? "" : mark.name();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
