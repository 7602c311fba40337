package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The 角 and 分 behind 元: 123元1角1分, 五元六角. */
final class Change {
  private Change() {}

  /** The part of a 元 that begins at a place, null if none does. */
  static @Nullable Figure at(String text, int at) {
    int dimes = digit(text, at, '角');
    int cents = digit(text, dimes < 0 ? at : at + 2, '分');
    if (dimes < 0 && cents < 0) {
      return null;
    }
    int end = at + (dimes < 0 ? 0 : 2) + (cents < 0 ? 0 : 2);
    BigDecimal value = BigDecimal.valueOf(Math.max(dimes, 0) * 10L + Math.max(cents, 0), 2);
    return new Figure(value, null, false, BigDecimal.ONE, Figure.Kind.ARABIC, at, end);
  }

  private static int digit(String text, int at, char mark) {
    return Numerals.sign(text, at + 1) == mark ? Numeral.digit(Numerals.sign(text, at)) : -1;
  }
}
