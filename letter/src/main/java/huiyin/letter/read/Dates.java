package huiyin.letter.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A full calendar date in any of the ways in which a letter or its page writes one. */
final class Dates {
  private Dates() {}

  /** A date and the stretch of folded text in which it stands. */
  record Dated(LocalDate day, int start, int end) {}

  /** The date that begins exactly at {@code start}. */
  static Optional<Dated> at(String text, int start) {
    if (start >= text.length() || !Numeral.isSign(text.charAt(start))) {
      return Optional.empty();
    }
    Optional<Dated> marked = marked(text, start);
    return marked.isPresent() ? marked : bare(text, start);
  }

  /** The first date in the stretch. */
  static Optional<Dated> first(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Numeral.isSign(text.charAt(i)) && (i == start || !Numeral.isSign(text.charAt(i - 1)))) {
        Optional<Dated> found = marked(text, i);
        if (found.isPresent() && found.get().end() <= end) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** 2021年7月16日, 二〇二一年七月十六日, 2021-7-16, 2021.7.16, 2021/7/16. */
  private static Optional<Dated> marked(String text, int start) {
    if ("12一二".indexOf(text.charAt(start)) < 0) {
      return Optional.empty();
    }
    int yearEnd = Numeral.end(text, start, 4);
    if (yearEnd - start != 4) {
      return Optional.empty();
    }
    int monthStart = mark(text, yearEnd, "年-./");
    int monthEnd = Numeral.end(text, monthStart, 3);
    int dayStart = mark(text, monthEnd, "月-./");
    int dayEnd = Numeral.end(text, dayStart, 3);
    if (monthStart == yearEnd || dayStart == monthEnd || dayEnd == dayStart) {
      return Optional.empty();
    }
    int end = mark(text, dayEnd, "日号");
    return day(
            Numeral.value(text, start, yearEnd),
            Numeral.value(text, monthStart, monthEnd),
            Numeral.value(text, dayStart, dayEnd))
        .map(day -> new Dated(day, start, end));
  }

  private static int mark(String text, int i, String marks) {
    int j = blanks(text, i);
    if (j >= text.length() || marks.indexOf(text.charAt(j)) < 0) {
      return i;
    }
    return text.charAt(j) == '日' || text.charAt(j) == '号' ? j + 1 : blanks(text, j + 1);
  }

  private static int blanks(String text, int i) {
    int j = i;
    while (j < text.length() && j < i + 3 && text.charAt(j) == ' ') {
      j++;
    }
    return j;
  }

  /** Figures whose 年月日 were lost, where only one day can be meant: 2021629. */
  private static Optional<Dated> bare(String text, int start) {
    int end = start;
    while (end < text.length() && Glyph.isDigit(text.charAt(end))) {
      end++;
    }
    int length = end - start;
    if (length < 6 || length > 8 || (text.charAt(start) != '2' && text.charAt(start) != '1')) {
      return Optional.empty();
    }
    int year = Numeral.value(text, start, start + 4);
    if (length == 7) {
      Optional<LocalDate> one = split(text, year, start + 4, start + 5, end);
      Optional<LocalDate> two = split(text, year, start + 4, start + 6, end);
      return one.isPresent() == two.isPresent()
          ? Optional.empty()
          : dated(one.isPresent() ? one : two, start, end);
    }
    return dated(split(text, year, start + 4, start + 4 + (length - 4) / 2, end), start, end);
  }

  private static Optional<Dated> dated(Optional<LocalDate> day, int start, int end) {
    return day.map(d -> new Dated(d, start, end));
  }

  private static Optional<LocalDate> split(String text, int year, int from, int middle, int end) {
    boolean zero = middle < end && text.charAt(middle) == '0' && end - middle == 1;
    return zero
        ? Optional.empty()
        : day(year, Numeral.value(text, from, middle), Numeral.value(text, middle, end));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1949 || year > 2199) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
