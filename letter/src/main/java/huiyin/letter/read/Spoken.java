package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a number written as it is spoken: 一百二十三, 二十多, 七八, 三五千, 数十万, 二〇二四. */
final class Spoken {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final long MOST = 1_000_000_000_000_000L;

  private Spoken() {}

  /** The number that fills the stretch, null if the signs make none. */
  static @Nullable Figure figure(String text, int start, int end) {
    String words = text.substring(start, end);
    int pair = pair(words);
    BigDecimal value = value(pair < 0 ? words : without(words, pair + 1));
    BigDecimal max = pair < 0 ? null : value(without(words, pair));
    boolean more = words.chars().anyMatch(c -> "多余几数".indexOf(c) >= 0);
    return value == null || (pair >= 0 && max == null)
        ? null
        : new Figure(value, max, more, BigDecimal.ONE, Figure.Kind.CHINESE, start, end);
  }

  /** Where two rising digits side by side name a range (七八, 三五千), -1 if nowhere. */
  private static int pair(String words) {
    if (isListed(words) || words.indexOf('点') >= 0) {
      return -1;
    }
    for (int i = 0; i + 1 < words.length(); i++) {
      int low = digit(words.charAt(i));
      if (low > 0 && digit(words.charAt(i + 1)) > low) {
        return i;
      }
    }
    return -1;
  }

  private static String without(String words, int at) {
    return words.substring(0, at) + words.substring(at + 1);
  }

  private static boolean isListed(String words) {
    return words.length() > 2 && words.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  private static @Nullable BigDecimal value(String words) {
    int point = words.indexOf('点');
    if (point < 0) {
      return isListed(words) ? listed(words) : counted(words);
    }
    BigDecimal whole = counted(words.substring(0, point));
    String decimals = words.substring(point + 1);
    return whole == null
            || decimals.isEmpty()
            || !decimals.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
        ? null
        : whole.add(listed(decimals).movePointLeft(decimals.length()));
  }

  private static BigDecimal listed(String digits) {
    StringBuilder arabic = new StringBuilder();
    digits.chars().forEach(c -> arabic.append(DIGITS.indexOf(c)));
    return new BigDecimal(arabic.toString());
  }

  private static @Nullable BigDecimal counted(String words) {
    long total = 0;
    long section = 0;
    int digit = -1;
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      int figure = digit(sign);
      if (figure >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = figure;
      } else if (sign == '亿') {
        total = Math.max(total + section + Math.max(digit, 0), 1) * 100_000_000;
      } else if (sign == '万') {
        total += Math.max(section + Math.max(digit, 0), 1) * 10_000;
      } else if (power(sign) > 0) {
        section += Math.abs(digit) * power(sign);
      }
      if (total > MOST) {
        return null;
      }
      if (figure < 0) {
        section = sign == '亿' || sign == '万' ? 0 : section;
        digit = -1;
      }
    }
    return BigDecimal.valueOf(total + section + Math.max(digit, 0));
  }

  static int digit(char sign) {
    return sign == '两' ? 2 : DIGITS.indexOf(sign);
  }

  private static long power(char sign) {
    return switch (sign) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
