package huiyin.letter.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: 八分之一, 百分之九十八点五, 千分之二, 16分之5, 1/3, 三成半, 9.5成, 半数, 一半. */
final class Fractions {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
  private static final Words WORDS_WITH_成 = Lexicon.words("words-with-cheng.txt");
  private static final int NEAR = 4;

  private Fractions() {}

  /** The part of a whole that a number in Chinese numerals begins, or 半数, 一半, 半成. */
  static @Nullable Figure spoken(String text, int start, int end) {
    char next = Numerals.sign(text, Year.blank(text, end));
    if (text.startsWith("半数", start) || text.startsWith("一半", start)) {
      return part(new BigDecimal("0.5"), Figure.Kind.FRACTION, start, start + 2);
    }
    if (text.startsWith("半成", start) && WORDS_WITH_成.at(text, start + 1) == 0) {
      return part(new BigDecimal("0.05"), Figure.Kind.FRACTION, start, start + 2);
    }
    if (end == start || (next != '分' && next != '成')) {
      return null;
    }
    Figure whole = Spoken.figure(text, start, end);
    return whole == null ? null : of(text, whole);
  }

  /** The part of a whole that a number in figures begins. */
  static @Nullable Figure figures(String text, int start, int end) {
    char next = Numerals.sign(text, end);
    if (next == '/') {
      return slashed(text, start, end);
    }
    char part = Numerals.sign(text, Year.blank(text, end));
    return part == '分' || part == '成'
        ? of(text, part(Arabic.value(text, start, end), Figure.Kind.ARABIC, start, end))
        : null;
  }

  private static @Nullable Figure of(String text, Figure whole) {
    int at = Year.blank(text, whole.end());
    return text.startsWith("分之", at) ? ratio(text, whole, at + 2) : tenths(text, whole, at);
  }

  private static @Nullable Figure ratio(String text, Figure whole, int at) {
    Figure parts = number(text, Year.blank(text, at));
    if (parts == null || whole.value().signum() <= 0) {
      return null;
    }
    boolean percent = whole.end() == whole.start() + 1 && text.charAt(whole.start()) == '百';
    BigDecimal by = percent ? BigDecimal.ONE : whole.value();
    return new Figure(
        parts.value().divide(by, SIX_DIGITS),
        parts.max() == null ? null : parts.max().divide(by, SIX_DIGITS),
        parts.more(),
        BigDecimal.ONE,
        percent ? Figure.Kind.PERCENT : Figure.Kind.FRACTION,
        whole.start(),
        parts.end());
  }

  private static @Nullable Figure number(String text, int start) {
    if (Glyph.isDigit(Numerals.sign(text, start))) {
      int end = Arabic.plainEnd(text, start);
      return part(Arabic.value(text, start, end), Figure.Kind.ARABIC, start, end);
    }
    int end = Spoken.end(text, start);
    return end == start ? null : Spoken.figure(text, start, end);
  }

  private static @Nullable Figure tenths(String text, Figure whole, int at) {
    boolean word = WORDS_WITH_成.at(text, at) > 0;
    if (Numerals.sign(text, at) != '成'
        || whole.value().compareTo(BigDecimal.TEN) > 0
        || (word
            && Limits.before(text, whole.start(), Math.max(0, whole.start() - NEAR)) == null)) {
      return null;
    }
    char tail = Numerals.sign(text, at + 1);
    int hundredths = tail == '半' ? 5 : closes(text, at + 2) ? Spoken.digit(tail) : -1;
    boolean more = tail == '多';
    BigDecimal value = whole.value().movePointLeft(1);
    return new Figure(
        hundredths > 0 ? value.add(BigDecimal.valueOf(hundredths, 2)) : value,
        whole.max() == null ? null : whole.max().movePointLeft(1),
        more,
        BigDecimal.ONE,
        Figure.Kind.FRACTION,
        whole.start(),
        more || hundredths > 0 ? at + 2 : at + 1);
  }

  private static boolean closes(String text, int at) {
    return ",。;、)\n 以左".indexOf(Numerals.sign(text, at)) >= 0;
  }

  /** 1/3, but not 3/4号线, 2/2023 or 28/32. */
  private static @Nullable Figure slashed(String text, int start, int end) {
    int to = end + 1;
    while (Glyph.isDigit(Numerals.sign(text, to)) && to < end + 4) {
      to++;
    }
    char before = Numerals.sign(text, start - 1);
    if (end - start > 2
        || to == end + 1
        || to > end + 3
        || before == '/'
        || "/-.号年月日期线级人万亿千百".indexOf(Numerals.sign(text, to)) >= 0) {
      return null;
    }
    BigDecimal parts = Arabic.value(text, start, end);
    BigDecimal whole = Arabic.value(text, end + 1, to);
    return parts.signum() > 0 && parts.compareTo(whole) < 0
        ? part(parts.divide(whole, SIX_DIGITS), Figure.Kind.FRACTION, start, to)
        : null;
  }

  private static Figure part(BigDecimal value, Figure.Kind kind, int start, int end) {
    return new Figure(value, null, false, BigDecimal.ONE, kind, start, end);
  }
}
