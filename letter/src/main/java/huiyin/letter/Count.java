package huiyin.letter;

import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as such, whether it counts something or not.
 *
 * @param max the upper end where the words name two (七八)
 */
public record Count(BigDecimal value, @Nullable BigDecimal max, Bound bound, Span at) {}
