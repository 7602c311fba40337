package huiyin.server.cases;

import huiyin.casework.rulebook.Reckoning;
import huiyin.server.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days of a reckoning as a calendar of weeks, each day with its number or why it is left out.
 */
public record Calendar(List<List<Cell>> weeks) {
  private static final int MOST_WEEKS = 10;

  public Calendar {
    weeks = List.copyOf(weeks);
  }

  /** One day; look is the class that draws it. */
  public record Cell(String day, String look, String note) {}

  /** Whether there is a calendar: months are counted by their names, not by their days. */
  public boolean shown() {
    return !weeks.isEmpty();
  }

  static Calendar of(Reckoning reckoning, LocalDate today, Words words) {
    var first = reckoning.start().with(DayOfWeek.MONDAY);
    var last = reckoning.end().with(DayOfWeek.SUNDAY);
    var weeks = new ArrayList<List<Cell>>();
    var counted = new HashMap<LocalDate, Reckoning.Day>();
    reckoning.days().forEach(day -> counted.put(day.date(), day));
    for (var monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      var week = new ArrayList<Cell>();
      for (var i = 0; i < 7; i++) {
        week.add(cell(monday.plusDays(i), first, reckoning, counted, today, words));
      }
      weeks.add(List.copyOf(week));
    }
    return new Calendar(weeks.size() > MOST_WEEKS ? List.of() : weeks);
  }

  private static Cell cell(
      LocalDate date,
      LocalDate first,
      Reckoning reckoning,
      Map<LocalDate, Reckoning.Day> counted,
      LocalDate today,
      Words words) {
    var name = date.equals(first) || date.getDayOfMonth() == 1 ? monthAndDay(date) : dayOnly(date);
    var day = counted.get(date);
    if (day == null) {
      return new Cell(name, "hy-quiet", "");
    }
    var now = date.equals(today) ? " today" : "";
    if (date.equals(reckoning.end())) {
      return new Cell(name, "end", number(day));
    }
    return switch (day.kind()) {
      case START -> new Cell(name, "start" + now, words.say("cases.count.cell.start"));
      case COUNTED -> new Cell(name, "on" + now, number(day));
      case MADE_UP -> new Cell(name, "up" + now, words.say("cases.count.cell.up", day.number()));
      case WEEKEND -> new Cell(name, "off" + now, words.say("cases.count.cell.off"));
      case HOLIDAY, MOVED -> new Cell(name, "off" + now, shortName(day.name(), words));
    };
  }

  private static String number(Reckoning.Day day) {
    return day.number() == 0 ? "" : String.valueOf(day.number());
  }

  private static String shortName(String holiday, Words words) {
    return holiday.isEmpty()
        ? words.say("cases.count.cell.off")
        : holiday.substring(0, Math.min(2, holiday.length()));
  }

  private static String monthAndDay(LocalDate date) {
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  private static String dayOnly(LocalDate date) {
    return String.valueOf(date.getDayOfMonth());
  }
}
