package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit and its bound words. */
final class Counting {
  private static final Words IDIOMS = Lexicon.words("number-idioms.txt");
  private static final int IDIOM_REACH = 4;

  private Counting() {}

  /** The counted number that begins at a place, null if none does. */
  static @Nullable Counted at(String text, int at, int from, int end) {
    char before = Numerals.sign(text, at - 1);
    if (before == '第' || text.charAt(at) == '第' || text.charAt(at) == '首') {
      return Ranks.at(text, at, from, end);
    }
    if (Glyph.isDigit(before)
        || Glyph.isLatin(before)
        || before == '.'
        || "〔[".indexOf(before) >= 0) {
      return null;
    }
    Figure figure = figure(text, at);
    if (figure == null || figure.end() > end) {
      return null;
    }
    Counted pair = Ranges.at(text, figure, from, end);
    pair = pair == null ? Ratios.at(text, figure, from) : pair;
    Counted counted = pair == null ? single(text, figure, from, end) : pair;
    return counted == null || counted.end() > end ? null : counted;
  }

  private static @Nullable Figure figure(String text, int at) {
    Figure figure = Numerals.at(text, at);
    if (figure == null) {
      return Halves.at(text, at);
    }
    return isIdiom(text, figure) ? null : figure;
  }

  private static boolean isIdiom(String text, Figure figure) {
    if (figure.kind() == Figure.Kind.ARABIC || isDoubling(text, figure)) {
      return false;
    }
    for (int back = 0; back < IDIOM_REACH; back++) {
      if (IDIOMS.at(text, Math.max(figure.start() - back, 0)) > back) {
        return true;
      }
    }
    return false;
  }

  /** 翻一番, 翻了两番. */
  private static boolean isDoubling(String text, Figure figure) {
    int verb = Numerals.sign(text, figure.start() - 1) == '了' ? 2 : 1;
    return Numerals.sign(text, figure.end()) == '番'
        && Numerals.sign(text, figure.start() - verb) == '翻';
  }

  private static @Nullable Counted single(String text, Figure read, int from, int end) {
    Figure figure = Signs.signed(text, read, from);
    return switch (figure.kind()) {
      case PERCENT -> bare(text, figure, Counted.Kind.PERCENT, ReadingRule.PERCENT, from);
      case FRACTION -> bare(text, figure, Counted.Kind.BARE, ReadingRule.FRACTION, from);
      case ARABIC, CHINESE -> {
        int unit = Year.blank(text, figure.end());
        int unitEnd = Units.end(text, unit);
        if (unitEnd > unit && unitEnd <= end) {
          yield UnitSense.counts(text, figure, unit, unitEnd)
              ? measured(text, figure, unit, unitEnd, from)
              : null;
        }
        if (UnitSense.unknown(text, figure)) {
          int one = figure.end() + 1;
          yield Bounding.of(
              text,
              figure,
              null,
              Counted.Kind.UNIT,
              figure.end(),
              one,
              one,
              from,
              ReadingRule.NUMBER_AND_UNIT);
        }
        yield UnitSense.isBare(text, figure, from)
            ? bare(text, figure, Counted.Kind.BARE, ReadingRule.NUMBER_WITHOUT_UNIT, from)
            : null;
      }
    };
  }

  private static Counted bare(
      String text, Figure figure, Counted.Kind kind, ReadingRule by, int from) {
    int end = figure.end();
    return Bounding.of(text, figure, null, kind, end, end, end, from, by);
  }

  /** A number with its unit and what may follow: 一年半, 两个半月, 17个多月, 123元1角1分. */
  private static Counted measured(String text, Figure figure, int unit, int unitEnd, int from) {
    Figure rest = rest(text, unit, unitEnd);
    Figure whole = rest == null ? figure : figure.plus(rest);
    ReadingRule by =
        figure.max() != null
            ? ReadingRule.NUMBER_BETWEEN
            : figure.kind() == Figure.Kind.CHINESE
                ? ReadingRule.SPOKEN_NUMBER
                : ReadingRule.NUMBER_AND_UNIT;
    int tail = rest == null ? unitEnd : rest.end();
    return Bounding.of(text, whole, null, Counted.Kind.UNIT, unit, unitEnd, tail, from, by);
  }

  private static @Nullable Figure rest(String text, int unit, int unitEnd) {
    Figure half = Halves.behind(text, unit, unitEnd);
    return half == null && text.charAt(unitEnd - 1) == '元' ? Change.at(text, unitEnd) : half;
  }
}
