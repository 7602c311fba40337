package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, its bound words and the second number of a range. */
final class Counting {
  private static final Words IDIOMS = Lexicon.words("number-idioms.txt");
  private static final int IDIOM_REACH = 4;

  private Counting() {}

  /** The counted number that begins at a place, null if none does. */
  static @Nullable Counted at(String text, int at, int from, int end) {
    char before = Numerals.sign(text, at - 1);
    if (before == '第' || text.charAt(at) == '第') {
      return Ranks.at(text, at, from, end);
    }
    if (Glyph.isDigit(before)
        || Glyph.isLatin(before)
        || before == '.'
        || "〔[".indexOf(before) >= 0) {
      return null;
    }
    Figure figure = Numerals.at(text, at);
    if (figure == null || figure.end() > end || isIdiom(text, figure)) {
      return null;
    }
    Counted range = range(text, figure, from, end);
    return range != null ? range : single(text, figure, from, end);
  }

  private static boolean isIdiom(String text, Figure figure) {
    if (figure.kind() == Figure.Kind.ARABIC) {
      return false;
    }
    for (int back = 0; back < IDIOM_REACH; back++) {
      if (IDIOMS.at(text, Math.max(figure.start() - back, 0)) > back) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Counted single(String text, Figure figure, int from, int end) {
    int unit = Year.blank(text, figure.end());
    int unitEnd = Units.end(text, unit);
    return switch (figure.kind()) {
      case PERCENT ->
          bound(text, figure, null, Counted.Kind.PERCENT, figure.end(), figure.end(), from);
      case FRACTION ->
          bound(text, figure, null, Counted.Kind.BARE, figure.end(), figure.end(), from);
      case ARABIC, CHINESE -> {
        if (unitEnd > unit && unitEnd <= end) {
          yield UnitSense.counts(text, figure, unit, unitEnd)
              ? bound(text, figure, null, Counted.Kind.UNIT, unit, unitEnd, from)
              : null;
        }
        if (UnitSense.unknown(text, figure)) {
          yield bound(text, figure, null, Counted.Kind.UNIT, figure.end(), figure.end() + 1, from);
        }
        yield UnitSense.isBare(text, figure, from)
            ? bound(text, figure, null, Counted.Kind.BARE, figure.end(), figure.end(), from)
            : null;
      }
    };
  }

  /** 5—8家, 150元至1000元, 1.5—2亿元: the last unit and scale serve both. */
  private static @Nullable Counted range(String text, Figure low, int from, int end) {
    int unit = low.end();
    int unitEnd = Units.end(text, unit);
    char link = Numerals.sign(text, unitEnd);
    if (Moments.LINKS.indexOf(link) < 0
        || ("至到".indexOf(link) >= 0 && comesFrom(text, low.start(), from))) {
      return null;
    }
    int next = unitEnd + (Numerals.sign(text, unitEnd + 1) == link ? 2 : 1);
    Figure high = Numerals.at(text, next);
    if (high == null
        || low.kind() == Figure.Kind.FRACTION != (high.kind() == Figure.Kind.FRACTION)) {
      return null;
    }
    int highUnit = high.end();
    int highEnd = Units.end(text, highUnit);
    boolean named =
        highEnd > highUnit
            || high.kind() == Figure.Kind.FRACTION
            || high.kind() == Figure.Kind.PERCENT;
    boolean same =
        unit == unitEnd || text.substring(unit, unitEnd).equals(text.substring(highUnit, highEnd));
    Figure first = low.scale().compareTo(BigDecimal.ONE) == 0 ? scaled(low, high) : low;
    if (!named
        || !same
        || highEnd > end
        || first.value().compareTo(high.value()) >= 0
        || (highEnd > highUnit && !UnitSense.counts(text, high, highUnit, highEnd))) {
      return null;
    }
    Counted.Kind kind =
        switch (high.kind()) {
          case PERCENT -> Counted.Kind.PERCENT;
          case FRACTION -> Counted.Kind.BARE;
          case ARABIC, CHINESE -> Counted.Kind.UNIT;
        };
    return bound(text, first, high, kind, highUnit, highEnd, from);
  }

  private static Figure scaled(Figure low, Figure high) {
    BigDecimal own = high.value().divide(high.scale());
    return low.value().compareTo(own) < 0
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

  private static boolean comesFrom(String text, int start, int from) {
    char before = start > from ? text.charAt(start - 1) : '\n';
    return before == '由' || before == '从';
  }

  private static Counted bound(
      String text,
      Figure figure,
      @Nullable Figure high,
      Counted.Kind kind,
      int unit,
      int unitEnd,
      int from) {
    Limits.Limit before = Limits.before(text, figure.start(), from);
    Limits.Limit after = Limits.after(text, unit, unitEnd);
    boolean more = figure.more() || (high != null && high.more());
    Bound bound = Bound.EXACT;
    if (before != null) {
      bound = before.bound();
    } else if (after != null) {
      bound = after.bound();
    } else if (more) {
      bound = Bound.OVER;
    }
    int start = before == null ? figure.start() : before.edge();
    int end = after == null ? unitEnd : after.edge();
    BigDecimal max = high == null ? figure.max() : high.value();
    return new Counted(figure.value(), max, kind, bound, start, figure.start(), unit, unitEnd, end);
  }
}
