package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures: 1,015, 5.2万亿, 12亿3000万, 20多, 9成, 16分之5, 1/3. */
final class Arabic {
  /** 12亿3000万5千2百: no figure has more parts. */
  private static final int MOST_PARTS = 4;

  private static final int LONGEST = 30;

  private Arabic() {}

  static @Nullable Figure at(String text, int start) {
    int end = plainEnd(text, start);
    if (end - start > LONGEST) {
      return null;
    }
    Figure part = Fractions.figures(text, start, end);
    return part == null ? scaled(text, start, end, MOST_PARTS) : part;
  }

  private static @Nullable Figure part(String text, int start, int parts) {
    int end = plainEnd(text, start);
    return end - start > LONGEST ? null : scaled(text, start, end, parts);
  }

  private static Figure scaled(String text, int start, int end, int parts) {
    boolean more = isMore(text, end);
    int scale = more ? end + 1 : pastBlanks(text, end);
    int at = Scales.end(text, scale);
    if (!more && isMore(text, at)) {
      more = true;
      at = Scales.isLarge(Numerals.sign(text, at + 1)) ? Scales.end(text, at + 1) : at + 1;
    }
    BigDecimal times = Scales.product(text, scale, at);
    BigDecimal value = value(text, start, end).multiply(times);
    if (parts > 1 && !more && at > end) {
      Figure sum = sum(text, start, at, value, times, parts - 1);
      if (sum != null) {
        return sum;
      }
    }
    return new Figure(value, null, more, times, Figure.Kind.ARABIC, start, at);
  }

  /** 12亿3000万: the second part is smaller; 2千零30万: the second part's scale serves both. */
  private static @Nullable Figure sum(
      String text, int start, int at, BigDecimal value, BigDecimal times, int parts) {
    boolean zero = Numerals.sign(text, at) == '零';
    int next = zero ? at + 1 : at;
    Figure rest = Glyph.isDigit(Numerals.sign(text, next)) ? part(text, next, parts) : null;
    if (rest == null) {
      return null;
    }
    boolean smaller = rest.value().compareTo(times) < 0;
    boolean shared = zero && rest.value().compareTo(times.multiply(rest.scale())) < 0;
    BigDecimal first = smaller ? value : value.multiply(rest.scale());
    return smaller || shared
        ? new Figure(
            first.add(rest.value()),
            null,
            rest.more(),
            rest.scale(),
            Figure.Kind.ARABIC,
            start,
            rest.end())
        : null;
  }

  static BigDecimal value(String text, int start, int end) {
    return new BigDecimal(text.substring(start, end).replace(",", ""));
  }

  /** Print may leave blanks before 万 and 亿. */
  private static int pastBlanks(String text, int end) {
    int at = end;
    while (at < end + 2 && Numerals.sign(text, at) == ' ') {
      at++;
    }
    return Scales.isLarge(Numerals.sign(text, at)) ? at : end;
  }

  /** 几 after a figure is a question, and 多 or 余 may begin a word (多次, 余下). */
  private static boolean isMore(String text, int at) {
    return Numerals.sign(text, at) == '多' || Numerals.sign(text, at) == '余';
  }

  /** The end of digits with thousands marked off and a decimal point. */
  static int plainEnd(String text, int start) {
    int i = digitsEnd(text, start);
    if (i - start <= 3) {
      while (Numerals.sign(text, i) == ',' && digitsEnd(text, i + 1) - i == 4) {
        i += 4;
      }
    }
    if (Numerals.sign(text, i) == '.' && Glyph.isDigit(Numerals.sign(text, i + 1))) {
      int decimals = digitsEnd(text, i + 1);
      boolean version =
          Numerals.sign(text, decimals) == '.' && Glyph.isDigit(Numerals.sign(text, decimals + 1));
      return version ? i : decimals;
    }
    return i;
  }

  private static int digitsEnd(String text, int start) {
    int i = start;
    while (Glyph.isDigit(Numerals.sign(text, i))) {
      i++;
    }
    return i;
  }
}
