package huiyin.letter.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the text, before its unit is known.
 *
 * @param max the upper end where the words name two (七八家)
 * @param more whether the words say that it is more (多, 余, 几)
 * @param scale the 万 and 亿 that it ends with, 1 if none
 */
record Figure(
    BigDecimal value,
    @Nullable BigDecimal max,
    boolean more,
    BigDecimal scale,
    Kind kind,
    int start,
    int end) {

  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** How it is written. */
  enum Kind {
    ARABIC,
    CHINESE,
    FRACTION,
    PERCENT
  }

  /** This and a part more, behind its unit. */
  Figure plus(Figure rest) {
    return new Figure(value.add(rest.value), max, more || rest.more, scale, kind, start, end);
  }

  /** As it stands before 个亿: 两个亿 are 200 million. */
  Figure inYi() {
    return new Figure(
        value.multiply(YI),
        max == null ? null : max.multiply(YI),
        more,
        scale.multiply(YI),
        kind,
        start,
        end + 2);
  }
}
