package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.Years;
import org.jspecify.annotations.Nullable;

/** Reads decades: 上世纪80年代, 二十世纪九十年代末, 20世纪60年代前期, 1980年代, 九十年代. */
final class Decades {
  private static final int THIS_CENTURY = 2000;
  private static final int LAST_CENTURY = 1900;
  private static final Words FIRST_YEARS = Words.of("初", "初期", "前期");
  private static final Words MIDDLE_YEARS = Words.of("中", "中期");
  private static final Words LAST_YEARS = Words.of("末", "末期", "后期");

  private Decades() {}

  static @Nullable Moment at(String text, int start) {
    if (text.startsWith("世纪", start + 1)) {
      char which = text.charAt(start);
      return which == '上' || which == '本'
          ? in(text, start + 3, which == '上' ? LAST_CENTURY : THIS_CENTURY, start)
          : null;
    }
    if (!Numeral.isSign(Numerals.sign(text, start))
        || Numeral.isSign(Numerals.sign(text, start - 1))) {
      return null;
    }
    int end = Numeral.end(text, start, 4);
    int number = Numeral.value(text, start, end);
    if (text.startsWith("世纪", end) && number >= 1 && number <= 21) {
      return in(text, end + 2, (number - 1) * 100, start);
    }
    if (!text.startsWith("年代", end)) {
      return null;
    }
    if (end - start == 4 && number >= LAST_CENTURY && number < 2100 && number % 10 == 0) {
      return decade(text, number, start, end + 2);
    }
    boolean bare = number >= 30 && number <= 90 && "近第".indexOf(Numerals.sign(text, start - 1)) < 0;
    return bare ? in(text, start, LAST_CENTURY, start) : null;
  }

  private static @Nullable Moment in(String text, int at, int century, int start) {
    int end = Numeral.end(text, at, 2);
    int number = Numeral.value(text, at, end);
    return number >= 10 && number <= 90 && number % 10 == 0 && text.startsWith("年代", end)
        ? decade(text, century + number, start, end + 2)
        : null;
  }

  private static Moment decade(String text, int first, int start, int end) {
    int part = FIRST_YEARS.at(text, end);
    if (part > 0) {
      return of(first, 3, start, end + part);
    }
    part = MIDDLE_YEARS.at(text, end);
    if (part > 0) {
      return of(first + 4, 3, start, end + part);
    }
    part = LAST_YEARS.at(text, end);
    return part > 0 ? of(first + 7, 3, start, end + part) : of(first, 10, start, end);
  }

  private static Moment of(int first, int count, int start, int end) {
    return new Moment(
        Year.numbered(first, start, end), new Years(count), ReadingRule.DECADE, start, end);
  }
}
