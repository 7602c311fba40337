package huiyin.letter.read;

import java.math.BigDecimal;

/** The signs that make a number larger: 十, 百, 千, 万, 亿, and 兆 where it counts. */
final class Scales {
  private Scales() {}

  /** What the sign multiplies by, 0 for any other. */
  static long power(char sign) {
    return switch (sign) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      case '兆' -> 1_000_000_000_000L;
      default -> 0;
    };
  }

  static boolean isLarge(char sign) {
    return sign == '万' || sign == '亿';
  }

  /** The end of the 百, 千, 万 and 亿 that begin at a place; 千瓦 and 百分点 are units of their own. */
  static int end(String text, int start) {
    int i = start;
    while (i < start + 3 && "百千万亿".indexOf(Numerals.sign(text, i)) >= 0 && !beginsUnit(text, i)) {
      i++;
    }
    return i;
  }

  static boolean beginsUnit(String text, int at) {
    char sign = Numerals.sign(text, at);
    if (sign == '千') {
      return "瓦米克伏卡帕焦赫安兆".indexOf(Numerals.sign(text, at + 1)) >= 0;
    }
    return sign == '百' && Numerals.sign(text, at + 1) == '分' && Numerals.sign(text, at + 2) != '之';
  }

  /** What the signs of a stretch multiply by together; 多 and 余 among them count nothing. */
  static BigDecimal product(String text, int start, int end) {
    BigDecimal product = BigDecimal.ONE;
    for (int i = start; i < end; i++) {
      long power = power(text.charAt(i));
      product = power == 0 ? product : product.multiply(BigDecimal.valueOf(power));
    }
    return product;
  }
}
