package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,015, 5.2万亿, 12亿3000万, 一百二十三, 二十多, 七八, 数十万, 八分之一, 近九成. */
final class Numerals {
  /** 12亿3000万5千2百: no figure has more parts. */
  private static final int MOST_PARTS = 4;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String TENS = "十百千万亿";
  private static final String MORE = "多余几";
  private static final int LONGEST = 30;

  private Numerals() {}

  /** The number that begins at a place, null if none does. */
  static @Nullable Figure at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char first = text.charAt(start);
    if (Glyph.isDigit(first)) {
      return arabic(text, start, MOST_PARTS);
    }
    return isChinese(first) ? chinese(text, start) : null;
  }

  static boolean isChinese(char sign) {
    return Glyph.isSpoken(sign);
  }

  private static @Nullable Figure arabic(String text, int start, int parts) {
    int end = plainEnd(text, start);
    if (end - start > LONGEST) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
    boolean more = more(text, end);
    int at = more ? end + 1 : end;
    int scaled = scaleEnd(text, at);
    if (more && scaled == at && !moreCounts(text, at)) {
      return new Figure(value, null, false, BigDecimal.ONE, Figure.Kind.ARABIC, start, end);
    }
    BigDecimal scale = scale(text, at, scaled);
    value = value.multiply(scale);
    at = scaled;
    if (parts > 1 && !more && scale.signum() > 0 && scaled > end && Glyph.isDigit(sign(text, at))) {
      Figure rest = arabic(text, at, parts - 1);
      if (rest != null && rest.scale().compareTo(scale) < 0 && rest.value().compareTo(scale) < 0) {
        return new Figure(
            value.add(rest.value()),
            null,
            rest.more(),
            rest.scale(),
            Figure.Kind.ARABIC,
            start,
            rest.end());
      }
    }
    if (!more && scaled > end && more(text, at) && moreCounts(text, at + 1)) {
      more = true;
      at++;
    }
    return new Figure(value, null, more, scale, Figure.Kind.ARABIC, start, at);
  }

  /** 几 after a figure is a question, and 多 or 余 may begin a word (多次, 余下). */
  private static boolean more(String text, int at) {
    return sign(text, at) == '多' || sign(text, at) == '余';
  }

  private static boolean moreCounts(String text, int at) {
    return "次年元种样方边 ".indexOf(sign(text, at)) < 0 || sign(text, at) != ' ';
  }

  /** The end of digits with thousands marked off and a decimal point. */
  private static int plainEnd(String text, int start) {
    int i = digitsEnd(text, start);
    if (i - start <= 3) {
      while (sign(text, i) == ',' && digitsEnd(text, i + 1) - i == 4) {
        i += 4;
      }
    }
    if (sign(text, i) == '.' && Glyph.isDigit(sign(text, i + 1))) {
      int decimals = digitsEnd(text, i + 1);
      return sign(text, decimals) == '.' && Glyph.isDigit(sign(text, decimals + 1)) ? i : decimals;
    }
    return i;
  }

  private static int digitsEnd(String text, int start) {
    int i = start;
    while (Glyph.isDigit(sign(text, i))) {
      i++;
    }
    return i;
  }

  private static int scaleEnd(String text, int start) {
    int i = start;
    while (i < start + 3 && "百千万亿".indexOf(sign(text, i)) >= 0 && !beginsUnit(text, i)) {
      i++;
    }
    return i;
  }

  /** 千瓦, 千米, 百分点 are units of their own. */
  private static boolean beginsUnit(String text, int at) {
    char next = sign(text, at + 1);
    return switch (sign(text, at)) {
      case '千' -> "瓦米克伏卡帕焦赫安兆".indexOf(next) >= 0;
      case '百' -> next == '分';
      default -> false;
    };
  }

  private static BigDecimal scale(String text, int start, int end) {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = start; i < end; i++) {
      scale = scale.multiply(power(text.charAt(i)));
    }
    return scale;
  }

  private static BigDecimal power(char sign) {
    return switch (sign) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ONE;
    };
  }

  private static @Nullable Figure chinese(String text, int start) {
    Figure part = Fractions.at(text, start);
    if (part != null) {
      return part;
    }
    if (sign(text, start) == '半') {
      return null;
    }
    int end = start;
    while (end < start + LONGEST && spoken(text, end)) {
      end++;
    }
    if (end == start || end == start + LONGEST) {
      return null;
    }
    return Spoken.figure(text, start, end);
  }

  private static boolean spoken(String text, int at) {
    char sign = sign(text, at);
    boolean point = sign == '点' && isDigit(sign(text, at - 1)) && isDigit(sign(text, at + 1));
    boolean more = MORE.indexOf(sign) >= 0 && TENS.indexOf(sign(text, at - 1)) >= 0;
    return sign != '半' && (isChinese(sign) || point || more) && !beginsUnit(text, at);
  }

  private static boolean isDigit(char sign) {
    return DIGITS.indexOf(sign) >= 0;
  }

  static char sign(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
