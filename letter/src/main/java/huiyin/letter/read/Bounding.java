package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts a number and its unit together with the words around them that say how far it binds. */
final class Bounding {
  private static final Words ALMOST =
      Words.of(
          "历时", "用时", "耗时", "为期", "长达", "已有", "拥有", "历经", "经过", "工龄", "党龄", "教龄", "距今", "时隔", "达");

  private Bounding() {}

  /**
   * The number with its bound.
   *
   * @param high the upper number of a range, null where there is one number
   * @param tail the end of what belongs to unit and number, where the bound words may follow
   */
  static Counted of(
      String text,
      Figure figure,
      @Nullable Figure high,
      Counted.Kind kind,
      int unit,
      int unitEnd,
      int tail,
      int from,
      ReadingRule by) {
    Limits.Limit before = before(text, figure.start(), unit, unitEnd, from);
    Limits.Limit after = Limits.after(text, unit, unitEnd, tail);
    boolean more = figure.more() || (high != null && high.more());
    Bound bound = figure.max() != null && !more ? Bound.ABOUT : Bound.EXACT;
    if (before != null) {
      bound = before.bound();
    } else if (after != null) {
      bound = after.bound();
    } else if (more) {
      bound = Bound.OVER;
    }
    int start = before == null ? figure.start() : before.edge();
    int end = after == null ? tail : after.edge();
    BigDecimal max = high == null ? figure.max() : high.value();
    return new Counted(
        figure.value(), max, kind, bound, start, figure.start(), unit, unitEnd, end, by);
  }

  /** 近三年 are the last three years, not almost three; 历时近三年 is almost. */
  private static Limits.@Nullable Limit before(
      String text, int number, int unit, int unitEnd, int from) {
    Limits.Limit limit = Limits.before(text, number, from);
    boolean recent =
        limit != null
            && limit.edge() == number - 1
            && text.charAt(number - 1) == '近'
            && Units.isTime(text, unit, unitEnd)
            && ALMOST.before(text, from, number - 1) == 0;
    return recent ? null : limit;
  }
}
