package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and bound words, in the folded text.
 *
 * @param number where the number itself begins
 * @param unitStart where the unit begins; the end of the number when there is none
 */
record Counted(
    BigDecimal value,
    @Nullable BigDecimal max,
    Kind kind,
    Bound bound,
    int start,
    int number,
    int unitStart,
    int unitEnd,
    int end,
    ReadingRule by) {

  /** What sort of number it is. */
  enum Kind {
    UNIT,
    PERCENT,
    BARE,
    RANK
  }

  String unit(Plain plain) {
    return switch (kind) {
      case UNIT -> unit(plain.printed(unitStart, unitEnd), plain.text());
      case PERCENT -> "%";
      case BARE -> "";
      case RANK -> "位";
    };
  }

  private String unit(String printed, String text) {
    return printed.equals("元") ? Currency.of(text, number) : Units.name(printed);
  }

  /** The number that begins at a place, null if none does or it counts nothing. */
  static @Nullable Counted at(String text, int at, int from, int end) {
    return Counting.at(text, at, from, end);
  }

  /** Where to go on from a place at which nothing that counts begins. */
  static int pass(String text, int at) {
    int i = at;
    while (Numerals.sign(text, at - 1) == '第' && Numerals.isChinese(Numerals.sign(text, i))) {
      i++;
    }
    while (isOfCode(text, i) || (i > at && isPoint(text, i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfCode(String text, int at) {
    return Glyph.isDigit(Numerals.sign(text, at)) || Glyph.isLatin(Numerals.sign(text, at));
  }

  private static boolean isPoint(String text, int at) {
    return Numerals.sign(text, at) == '.' && Glyph.isDigit(Numerals.sign(text, at + 1));
  }
}
