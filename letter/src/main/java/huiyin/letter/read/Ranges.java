package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers from–to: 5—8家, 150元至1000元, 1.5—2亿元: the last unit and scale serve both. */
final class Ranges {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final String INCLUDED = "(含)";

  private Ranges() {}

  static @Nullable Counted at(String text, Figure low, int from, int end) {
    int unit = Year.blank(text, low.end());
    int unitEnd = Units.end(text, unit);
    int link = past(text, unitEnd);
    if (Moments.LINKS.indexOf(Numerals.sign(text, link)) < 0
        || isChange(text, link, low, unitEnd > unit, from)) {
      return null;
    }
    Figure high = Numerals.at(text, second(text, link));
    boolean part = low.kind() == Figure.Kind.FRACTION;
    if (high == null || high.end() > end || part != (high.kind() == Figure.Kind.FRACTION)) {
      return null;
    }
    int highUnit = Year.blank(text, high.end());
    int highEnd = Units.end(text, highUnit);
    boolean named = highEnd > highUnit || part || high.kind() == Figure.Kind.PERCENT;
    boolean same =
        unit == unitEnd
            || text.regionMatches(
                unit, text, highUnit, Math.max(unitEnd - unit, highEnd - highUnit));
    Figure first = scaled(low, high);
    return named
            && same
            && highEnd <= end
            && first.value().compareTo(high.value()) < 0
            && (highEnd == highUnit || UnitSense.counts(text, high, highUnit, highEnd))
        ? Bounding.of(
            text,
            first,
            high,
            kind(high),
            highUnit,
            highEnd,
            highEnd,
            from,
            ReadingRule.NUMBER_SPAN)
        : null;
  }

  /** 由3家到5家 tells of a change; 从3到5家 does not. */
  private static boolean isChange(String text, int link, Figure low, boolean unit, int from) {
    char before = low.start() > from ? text.charAt(low.start() - 1) : '\n';
    return "至到".indexOf(text.charAt(link)) >= 0 && (before == '由' || (before == '从' && unit));
  }

  private static int past(String text, int at) {
    return text.startsWith(INCLUDED, at) ? at + INCLUDED.length() : at;
  }

  private static int second(String text, int link) {
    return Numerals.sign(text, link + 1) == text.charAt(link) ? link + 2 : link + 1;
  }

  private static Counted.Kind kind(Figure high) {
    return switch (high.kind()) {
      case PERCENT -> Counted.Kind.PERCENT;
      case FRACTION -> Counted.Kind.BARE;
      case ARABIC, CHINESE -> Counted.Kind.UNIT;
    };
  }

  /** 1.5—2亿, 一千到两千万: the smaller number takes the scale of the larger. */
  private static Figure scaled(Figure low, Figure high) {
    boolean bare = low.scale().compareTo(BigDecimal.ONE) == 0;
    boolean small = low.scale().compareTo(WAN) < 0 && high.scale().compareTo(WAN) >= 0;
    boolean smaller = low.value().multiply(high.scale()).compareTo(high.value()) < 0;
    return (bare || small) && smaller
        ? new Figure(
            low.value().multiply(high.scale()),
            null,
            false,
            high.scale(),
            low.kind(),
            low.start(),
            low.end())
        : low;
  }
}
