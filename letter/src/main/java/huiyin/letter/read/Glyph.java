package huiyin.letter.read;

/** What a single character is, and the one character that it counts as. */
final class Glyph {
  private static final char[] SIMPLE = simple();

  private Glyph() {}

  static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Ends a sentence: 。！？ */
  static boolean isStop(char c) {
    return c == '。' || c == '!' || c == '?';
  }

  /** Neither seen nor meant: zero-width signs and controls other than line breaks. */
  static boolean isNothing(char c) {
    return (c < ' ' && "\n\t\r\f\u000B".indexOf(c) < 0)
        || c == '\u007F'
        || c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** Half width for full, simplified for traditional, one kind of each mark. */
  static char fold(char c) {
    return SIMPLE[c];
  }

  private static char[] simple() {
    char[] to = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < to.length; c++) {
      to[c] = width((char) c);
    }
    for (String line : Resource.lines("simplified.txt")) {
      for (String pair : line.split(" ")) {
        to[pair.charAt(0)] = pair.charAt(1);
      }
    }
    return to;
  }

  private static char width(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\t', '\r', '\u00A0', '\u3000', '\u202F', '\u205F' -> ' ';
      case '\u2028', '\u2029', '\u0085', '\f', '\u000B' -> '\n';
      case '○', '◯' -> '〇';
      case '∶', '︰', '﹕' -> ':';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '﹝', '〖' -> '〔';
      case '﹞', '〗' -> '〕';
      case '「' -> '“';
      case '」' -> '”';
      case '『' -> '‘';
      case '』' -> '’';
      case '｡' -> '。';
      case '､' -> '、';
      case '‐', '‑', '−' -> '-';
      case '–', '―' -> '—';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }
}
