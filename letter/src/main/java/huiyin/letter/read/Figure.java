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

  /** How it is written. */
  enum Kind {
    ARABIC,
    CHINESE,
    FRACTION,
    PERCENT
  }
}
