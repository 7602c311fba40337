package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Halves and a bit more, behind a unit or inside it: 一年半, 两个半月, 17个多月; and 半年 by itself. */
final class Halves {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String CLOSES = ",。;、:)\n 以左多内前后来之时的了过又";
  private static final Words SPANS = Words.of("年", "个月", "月", "小时", "个小时", "个学期");
  private static final Words FOLLOWS =
      Words.of("内", "以内", "之内", "左右", "后", "以后", "之后", "前", "以前", "之前", "以上", "多", "时间", "了");
  private static final String NOT_BEHIND = "上下前后每大按各";

  private Halves() {}

  /** 半年内, 半个月左右: half of a span of time, where its length is meant. */
  static @Nullable Figure at(String text, int at) {
    if (text.charAt(at) != '半' || NOT_BEHIND.indexOf(Numerals.sign(text, at - 1)) >= 0) {
      return null;
    }
    int span = SPANS.at(text, at + 1);
    return span > 0 && FOLLOWS.at(text, at + 1 + span) > 0 ? half(at, at + 1) : null;
  }

  /** What a unit is followed by, or has inside it, null if nothing. */
  static @Nullable Figure behind(String text, int unit, int end) {
    if (text.charAt(unit) == '个' && end > unit + 2) {
      char inside = text.charAt(unit + 1);
      if (inside == '半') {
        return half(end, end);
      }
      if (inside == '多' || inside == '余') {
        return new Figure(
            BigDecimal.ZERO, null, true, BigDecimal.ONE, Figure.Kind.CHINESE, end, end);
      }
    }
    return Numerals.sign(text, end) == '半' && CLOSES.indexOf(Numerals.sign(text, end + 1)) >= 0
        ? half(end, end + 1)
        : null;
  }

  private static Figure half(int start, int end) {
    return new Figure(HALF, null, false, BigDecimal.ONE, Figure.Kind.CHINESE, start, end);
  }
}
