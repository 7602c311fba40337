package huiyin.letter.read;

import java.util.Optional;

/** The label of a heading or numbered paragraph: 一、 （一） 1. (1), and where it ends. */
record Labels(int level, int number, int start, int end) {
  private static final int LONGEST = 4;
  private static final String MARKS = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑";

  /** A label that is one sign. */
  private static Labels single(int mark, int start) {
    int level = mark < 10 ? 2 : mark < 20 ? 4 : 3;
    return new Labels(level, mark % 10 + 1, start, start + 1);
  }

  /** False when no label begins with this sign; true when one may. */
  static boolean mayBegin(char sign) {
    return sign == '(' || Numeral.isSign(sign) || (!Glyph.isHan(sign) && MARKS.indexOf(sign) >= 0);
  }

  /** The label that begins at {@code start} of the folded text. */
  static Optional<Labels> at(String text, int start, int limit) {
    if (start < limit && MARKS.indexOf(text.charAt(start)) >= 0) {
      return Optional.of(single(MARKS.indexOf(text.charAt(start)), start));
    }
    return start >= limit
        ? Optional.empty()
        : text.charAt(start) == '(' ? bracketed(text, start, limit) : open(text, start, limit);
  }

  private static Optional<Labels> bracketed(String text, int start, int limit) {
    int i = blank(text, start + 1, limit);
    int end = Math.min(Numeral.end(text, i, LONGEST), limit);
    int close = blank(text, end, limit);
    int number = Numeral.value(text, i, end);
    if (number < 1 || number > 99 || close >= limit || text.charAt(close) != ')') {
      return Optional.empty();
    }
    int after = close + 1;
    if (after < limit && text.charAt(after) == '、') {
      after++;
    }
    return Optional.of(new Labels(Glyph.isDigit(text.charAt(i)) ? 4 : 2, number, start, after));
  }

  private static Optional<Labels> open(String text, int start, int limit) {
    boolean arabic = Glyph.isDigit(text.charAt(start));
    int end = Math.min(Numeral.end(text, start, LONGEST), limit);
    int number = Numeral.value(text, start, end);
    int mark = blank(text, end, limit);
    if (number < 1 || number > 99 || mark >= limit || !sameKind(text, start, end, arabic)) {
      return Optional.empty();
    }
    char c = text.charAt(mark);
    boolean comma = c == '、' || c == '.' || (arabic && c == ')');
    boolean figures = arabic && c == '.' && isDecimal(text, mark + 1, limit);
    if (!comma || figures) {
      return Optional.empty();
    }
    return Optional.of(new Labels(arabic ? 3 : 1, number, start, mark + 1));
  }

  /** Figures behind the point are a decimal's, unless they begin a date: 2.2024年6月前. */
  private static boolean isDecimal(String text, int from, int limit) {
    int end = from;
    while (end < limit && Glyph.isDigit(text.charAt(end))) {
      end++;
    }
    boolean year = end - from == 4 && end < limit && text.charAt(end) == '年';
    boolean month = end - from <= 2 && end < limit && text.charAt(end) == '月';
    return end > from && !year && !month;
  }

  private static boolean sameKind(String text, int start, int end, boolean arabic) {
    for (int i = start; i < end; i++) {
      if (Glyph.isDigit(text.charAt(i)) != arabic) {
        return false;
      }
    }
    return true;
  }

  private static int blank(String text, int i, int limit) {
    return i < limit && text.charAt(i) == ' ' ? i + 1 : i;
  }
}
