package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import java.math.BigDecimal;

/**
 * A figure as the letter prints it.
 *
 * @param places how many digits stand behind its point
 * @param slack how far the true figure may be from it: half of its last place, 0 for a plain count
 */
record Printed(int places, BigDecimal slack) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Printed of(Quantity figure) {
    String text = figure.text();
    int i = 0;
    while (i < text.length() && !isDigit(text.charAt(i))) {
      i++;
    }
    int point = -1;
    while (i < text.length() && (isDigit(text.charAt(i)) || isMark(text.charAt(i)))) {
      point = text.charAt(i) == '.' || text.charAt(i) == '．' ? i : point;
      i++;
    }
    int places = point < 0 ? 0 : i - point - 1;
    int zeros = zeros(text, i);
    boolean isCount = places == 0 && zeros == 0 && !figure.unit().equals("%");
    return new Printed(
        places, isCount ? BigDecimal.ZERO : HALF.movePointLeft(places).movePointRight(zeros));
  }

  /** How many zeros the words behind the digits stand for: 万 is four. */
  private static int zeros(String text, int start) {
    int zeros = 0;
    for (int i = start; i < text.length(); i++) {
      int more =
          switch (text.charAt(i)) {
            case '百' -> text.startsWith("百分点", i) ? 0 : 2;
            case '千' -> isUnit(text, i + 1) ? 0 : 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
          };
      if (more == 0) {
        break;
      }
      zeros += more;
    }
    return zeros;
  }

  /** 千瓦, 千米 and 千克 are units, not thousands. */
  private static boolean isUnit(String text, int i) {
    return i < text.length() && "瓦米克卡帕伏焦".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '．' || c == ',' || c == '，';
  }
}
