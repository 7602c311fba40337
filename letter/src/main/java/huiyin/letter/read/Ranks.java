package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a place in an order: 居全国第二, 第1位, 位列全省第三. */
final class Ranks {
  private static final Words AMONG =
      Words.of(
          "全国", "全省", "全市", "全区", "世界", "全球", "亚洲", "西部", "东部", "中部", "东北", "国内", "长三角", "珠三角",
          "大湾区", "同类", "西北", "西南", "各省", "地区", "省份", "城市");
  private static final String CLOSES = ",。;、)\n 的";
  private static final int REACH = 14;

  private Ranks() {}

  /** The rank whose 第 stands at a place, or just before it, or 首位. */
  static @Nullable Counted at(String text, int at, int from, int end) {
    if (text.charAt(at) == '首') {
      return first(text, at, from, end);
    }
    if (text.charAt(at) != '第') {
      return null;
    }
    Figure figure = at + 1 < end ? Numerals.at(text, at + 1) : null;
    if (figure == null || figure.end() > end) {
      return null;
    }
    boolean named = "位名".indexOf(Numerals.sign(text, figure.end())) >= 0;
    boolean placed =
        isPlaced(text, at, from) && CLOSES.indexOf(Numerals.sign(text, figure.end())) >= 0;
    int to = named ? figure.end() + 1 : figure.end();
    return named || placed
        ? new Counted(
            figure.value(),
            null,
            Counted.Kind.RANK,
            Bound.EXACT,
            at,
            at + 1,
            figure.end(),
            to,
            to,
            ReadingRule.RANK)
        : null;
  }

  /** 居全国首位 is the first place. */
  private static @Nullable Counted first(String text, int at, int from, int end) {
    int to = at + 2;
    return Numerals.sign(text, at + 1) == '位' && to <= end && isPlaced(text, at, from)
        ? new Counted(
            BigDecimal.ONE,
            null,
            Counted.Kind.RANK,
            Bound.EXACT,
            at,
            at,
            to,
            to,
            to,
            ReadingRule.RANK)
        : null;
  }

  private static boolean isPlaced(String text, int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      char sign = text.charAt(i);
      if (",。;:".indexOf(sign) >= 0) {
        break;
      }
      if ("居列排".indexOf(sign) >= 0) {
        return true;
      }
    }
    return AMONG.before(text, 0, at) > 0;
  }
}
