package huiyin.server.setup.demo;

import huiyin.casework.rulebook.Workdays;
import java.time.LocalDate;

/**
 * The days of sample lives, counted back from the day of loading: {@code -40} is 40 days ago,
 * {@code -3m+2} three months ago and two days on, {@code -8w} the eighth working day before; a day
 * off moves to the working day before it. {@code 2021-07-16} is that day.
 */
record Days(LocalDate today, Workdays workdays) {

  LocalDate of(String written) {
    int months = written.indexOf('m');
    if (!written.startsWith("-")) {
      return LocalDate.parse(written);
    }
    if (written.endsWith("w")) {
      return back(-whole(written.substring(0, written.length() - 1)));
    }
    if (months < 0) {
      return working(today.plusDays(whole(written)));
    }
    String days = written.substring(months + 1);
    LocalDate day = today.plusMonths(whole(written.substring(0, months)));
    return working(days.isEmpty() ? day : day.plusDays(whole(days)));
  }

  private LocalDate working(LocalDate day) {
    LocalDate working = day;
    while (!workdays.works(working)) {
      working = working.minusDays(1);
    }
    return working;
  }

  private LocalDate back(int count) {
    LocalDate day = today;
    for (int left = count; left > 0; left--) {
      day = working(day.minusDays(1));
    }
    return day;
  }

  static int whole(String written) {
    return Integer.parseInt(written);
  }
}
