package huiyin.letter.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Months and quarters counted from the letter's own: 本月, 上个月15号, 下月底, 本季度, 上季度末. */
final class Nearby {
  private Nearby() {}

  static @Nullable Moment at(String text, int i, @Nullable LocalDate letter) {
    int step = text.charAt(i) == '这' ? 0 : "上本下".indexOf(text.charAt(i)) - 1;
    if (letter == null || step < -1 || "基根日以马".indexOf(Numerals.sign(text, i - 1)) >= 0) {
      return null;
    }
    int mark = i + 1;
    if (step != 0 && Numerals.sign(text, mark) == text.charAt(i)) {
      step *= 2;
      mark++;
    }
    mark += Numerals.sign(text, mark) == '一' && step != 0 ? 1 : 0;
    boolean counted = Numerals.sign(text, mark) == '个';
    mark += counted ? 1 : 0;
    if (Numerals.sign(text, mark) == '月' && !(counted && text.charAt(i) == '本')) {
      LocalDate month = letter.plusMonths(step);
      return MonthDays.inMonth(text, mark + 1, year(letter, month, i), month.getMonthValue(), i);
    }
    if (text.startsWith("季度", mark)) {
      LocalDate month = letter.plusMonths(step * 3L);
      return Seasons.quarterOf(text, year(letter, month, i), month.getMonthValue(), i, mark + 2);
    }
    return null;
  }

  private static Year year(LocalDate letter, LocalDate month, int start) {
    return new Year(Year.By.LETTER, month.getYear() - letter.getYear(), 1, start, start);
  }
}
