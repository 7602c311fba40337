package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a number written as it is spoken: 一百二十三, 二十多, 七八, 三五千, 数十万, 二〇二四. */
final class Spoken {
  private static final int LONGEST = 40;
  private static final int NOWHERE = -1;

  private Spoken() {}

  /** The end of the number that begins at a place; the place itself where none does. */
  static int end(String text, int start) {
    int end = start;
    while (end < start + LONGEST && continues(text, end, start)) {
      end++;
    }
    return end == start + LONGEST ? start : end;
  }

  private static boolean continues(String text, int at, int start) {
    char sign = Numerals.sign(text, at);
    char before = at > start ? text.charAt(at - 1) : '\n';
    char next = Numerals.sign(text, at + 1);
    return switch (sign) {
      case '半' -> false;
      case '点' -> digit(before) >= 0 && digit(next) >= 0;
      case '多', '余' -> Scales.power(before) > 0;
      case '数' -> at == start && Scales.power(next) > 0;
      case '零' -> before != '\n' && (Numerals.isChinese(next) || Scales.power(before) == 0);
      case '兆' -> digit(before) > 0 && digit(next) > 0;
      default -> Numerals.isChinese(sign) && !Scales.beginsUnit(text, at);
    };
  }

  /** The number that fills the stretch, null if the signs make none. */
  static @Nullable Figure figure(String text, int start, int end) {
    int pair = pair(text, start, end);
    BigDecimal value = value(text, start, end, pair < 0 ? NOWHERE : pair + 1);
    BigDecimal max = pair < 0 ? several(text, start, value) : value(text, start, end, pair);
    boolean more = has(text, start, end, "多余几数");
    return value == null || (pair >= 0 && max == null)
        ? null
        : new Figure(value, max, more, scale(text, start, end), Figure.Kind.CHINESE, start, end);
  }

  /** 数十万 and 几十 are up to ten times as much. */
  private static @Nullable BigDecimal several(String text, int start, @Nullable BigDecimal value) {
    return value != null && "数几".indexOf(text.charAt(start)) >= 0
        ? value.multiply(BigDecimal.TEN)
        : null;
  }

  /** Where two neighbouring digits side by side name a range (七八, 三五千), -1 if nowhere. */
  private static int pair(String text, int start, int end) {
    if (end - start < 2 || isListed(text, start, end) || has(text, start, end, "点")) {
      return NOWHERE;
    }
    for (int i = start; i + 1 < end; i++) {
      int low = digit(text.charAt(i));
      int high = digit(text.charAt(i + 1));
      if (low > 0 && (high == low + 1 || (low == 3 && high == 5))) {
        return i;
      }
    }
    return NOWHERE;
  }

  private static boolean has(String text, int start, int end, String signs) {
    for (int i = start; i < end; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - start > 2;
  }

  /** The 万 and 亿 that it ends with, or failing them its last 百 or 千. */
  private static BigDecimal scale(String text, int start, int end) {
    int from = end;
    while (from > start && Scales.isLarge(text.charAt(from - 1))) {
      from--;
    }
    boolean small = from == end && from > start && "百千".indexOf(text.charAt(from - 1)) >= 0;
    return Scales.product(text, small ? from - 1 : from, end);
  }

  private static @Nullable BigDecimal value(String text, int start, int end, int without) {
    int point = text.indexOf('点', start, end);
    if (point >= 0) {
      return decimal(text, start, point, end);
    }
    long value =
        without < 0 && isListed(text, start, end)
            ? listed(text, start, end)
            : Tally.of(text, start, end, without);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }

  private static @Nullable BigDecimal decimal(String text, int start, int point, int end) {
    int to = point + 1;
    while (to < end && digit(text.charAt(to)) >= 0) {
      to++;
    }
    long whole = Tally.of(text, start, point, NOWHERE);
    return whole < 0 || to - point > 9 || Scales.end(text, to) < end
        ? null
        : BigDecimal.valueOf(whole)
            .add(BigDecimal.valueOf(listed(text, point + 1, to), to - point - 1))
            .multiply(Scales.product(text, to, end));
  }

  private static long listed(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end && i < start + 18; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  static int digit(char sign) {
    return sign == '两' ? 2 : sign == '零' ? 0 : "〇一二三四五六七八九".indexOf(sign);
  }
}
