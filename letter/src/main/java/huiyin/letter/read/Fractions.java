package huiyin.letter.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in words: 八分之一, 百分之九十八点五, 千分之二, 三成半, 半数, 一半. */
final class Fractions {
  private static final int LONGEST = 12;
  private static final Words WORDS_WITH_成 =
      Words.of(
          "成立 成为 成功 成果 成本 成员 成效 成熟 成长 成品 成都 成年 成绩 成就 成交 成份 成因 成套 成片 成型 成份 成人 成立 成渝".split(" "));

  private Fractions() {}

  static @Nullable Figure at(String text, int start) {
    if (text.startsWith("半数", start) || text.startsWith("一半", start)) {
      return part(new BigDecimal("0.5"), Figure.Kind.FRACTION, start, start + 2);
    }
    int end = start;
    while (end < start + LONGEST && isNumeral(Numerals.sign(text, end))) {
      end++;
    }
    if (text.startsWith("分之", end) && end > start) {
      return ratio(text, start, end);
    }
    return Numerals.sign(text, end) == '成' && WORDS_WITH_成.at(text, end) == 0
        ? tenths(text, start, end)
        : null;
  }

  private static boolean isNumeral(char sign) {
    return sign == '点' || (Numerals.isChinese(sign) && "半几数".indexOf(sign) < 0);
  }

  private static @Nullable Figure ratio(String text, int start, int end) {
    int from = end + 2;
    int to = from;
    while (to < from + LONGEST
        && (isNumeral(Numerals.sign(text, to))
            || Glyph.isDigit(Numerals.sign(text, to))
            || Numerals.sign(text, to) == '.')) {
      to++;
    }
    BigDecimal parts = number(text, from, to);
    BigDecimal whole = number(text, start, end);
    if (parts == null || whole == null || whole.signum() == 0) {
      return null;
    }
    if (text.startsWith("百分之", start)) {
      return part(parts, Figure.Kind.PERCENT, start, to);
    }
    BigDecimal value = parts.divide(whole, new MathContext(6, RoundingMode.HALF_UP));
    return part(value, Figure.Kind.FRACTION, start, to);
  }

  private static @Nullable BigDecimal number(String text, int start, int end) {
    if (start >= end) {
      return null;
    }
    Figure figure =
        Glyph.isDigit(text.charAt(start))
            ? Numerals.at(text, start)
            : Spoken.figure(text, start, end);
    return figure == null ? null : figure.value();
  }

  private static @Nullable Figure tenths(String text, int start, int end) {
    Figure whole = end == start ? null : Spoken.figure(text, start, end);
    if (whole == null || whole.value().compareTo(BigDecimal.TEN) > 0) {
      return null;
    }
    int to = end + 1;
    BigDecimal value = whole.value().movePointLeft(1);
    boolean more = Numerals.sign(text, to) == '多';
    if (Numerals.sign(text, to) == '半') {
      value = value.add(new BigDecimal("0.05"));
    }
    to += more || Numerals.sign(text, to) == '半' ? 1 : 0;
    BigDecimal max = whole.max() == null ? null : whole.max().movePointLeft(1);
    return new Figure(value, max, more, BigDecimal.ONE, Figure.Kind.FRACTION, start, to);
  }

  private static Figure part(BigDecimal value, Figure.Kind kind, int start, int end) {
    return new Figure(value, null, false, BigDecimal.ONE, kind, start, end);
  }
}
