package huiyin.letter;

import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param text from the bound word to the unit, as printed (约5.2万亿元)
 * @param value in the base unit; a percentage keeps its number, a fraction is a decimal
 * @param max the upper end of a range
 * @param unit as printed without 万 and 亿; 位 for a rank, empty for a fraction
 * @param of what it counts or measures, empty when the letter does not say
 * @param period for which it holds, where the sentence gives one
 */
public record Quantity(
    String text,
    BigDecimal value,
    @Nullable BigDecimal max,
    String unit,
    Bound bound,
    String of,
    @Nullable Edtf period,
    ReadingRule by,
    Span at)
    implements Fact {

  /** How far the figure binds: 约 is ABOUT, 超过 is OVER, 不足 is UNDER. */
  public enum Bound {
    EXACT,
    ABOUT,
    OVER,
    UNDER
  }
}
