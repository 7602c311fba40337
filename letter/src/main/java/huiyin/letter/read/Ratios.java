package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A proportion of two parts, 按4:6比例: the first part and, as the upper end, the second. */
final class Ratios {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final Words BEHIND = Words.of("比例", "的比例", "配比", "的配比");
  private static final Words BEFORE =
      Words.of("比例为", "比例达", "比为", "比达到", "比达", "配比为", "比例约为", "比例不低于");

  private Ratios() {}

  static @Nullable Counted at(String text, Figure first, int from) {
    int colon = first.end();
    if (Numerals.sign(text, colon) != ':' || Numerals.sign(text, first.start() - 1) == ':') {
      return null;
    }
    Figure second =
        Glyph.isDigit(Numerals.sign(text, colon + 1)) ? Numerals.at(text, colon + 1) : null;
    if (second == null
        || second.value().compareTo(MOST) > 0
        || first.value().compareTo(MOST) > 0
        || Numerals.sign(text, second.end()) == ':') {
      return null;
    }
    int end = second.end();
    boolean named = BEHIND.at(text, end) > 0 || BEFORE.before(text, from, first.start()) > 0;
    return named
        ? new Counted(
            first.value(),
            second.value(),
            Counted.Kind.BARE,
            Bound.EXACT,
            first.start(),
            first.start(),
            end,
            end,
            end,
            ReadingRule.RATIO)
        : null;
  }
}
