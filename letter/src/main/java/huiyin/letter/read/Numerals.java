package huiyin.letter.read;

import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,015, 5.2万亿, 12亿3000万, 一百二十三, 二十多, 七八, 数十万, 八分之一, 近九成. */
final class Numerals {
  private Numerals() {}

  /** The number that begins at a place, null if none does. */
  static @Nullable Figure at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char first = text.charAt(start);
    Figure figure =
        Glyph.isDigit(first)
            ? Arabic.at(text, start)
            : isChinese(first) ? chinese(text, start) : null;
    return figure != null && text.startsWith("个亿", figure.end()) ? figure.inYi() : figure;
  }

  /** Whether a number in Chinese numerals may begin with the sign. */
  static boolean isChinese(char sign) {
    return Glyph.isSpoken(sign);
  }

  private static @Nullable Figure chinese(String text, int start) {
    int end = Spoken.end(text, start);
    Figure part = Fractions.spoken(text, start, end);
    return part == null && end > start ? Spoken.figure(text, start, end) : part;
  }

  static char sign(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
