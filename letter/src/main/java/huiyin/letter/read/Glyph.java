package huiyin.letter.read;

/** What a single character is, and the one character that it counts as. */
final class Glyph {
  private static final int HAN = 1;
  private static final int NOTHING = 1 << 1;
  private static final int NUMERAL = 1 << 2;
  private static final int SPOKEN = 1 << 3;
  private static final int TIME = 1 << 4;
  private static final int ODD = 1 << 5;
  private static final String NUMERALS = "0123456789十廿百两〇一二三四五六七八九零O";
  private static final String SPOKENS = "〇一二三四五六七八九十百千万亿两数几半";
  private static final String TIMES = "今去明前后上下本当同次翌年第首大这元党“‘\"。!?";
  private static final String ODDS = "(（\r覆";

  private static final char[] SIMPLE = simple();
  private static final byte[] KINDS = kinds();

  private Glyph() {}

  static boolean isHan(char c) {
    return (KINDS[c] & HAN) != 0;
  }

  /** A sign of a number as years, days and labels write it: figures, 十, 廿, 百, 两, 〇 to 九. */
  static boolean isNumeral(char c) {
    return (KINDS[c] & NUMERAL) != 0;
  }

  /** A sign of a number in words: 〇 to 九, 十 to 亿, 两, 数, 几, 半. */
  static boolean isSpoken(char c) {
    return (KINDS[c] & SPOKEN) != 0;
  }

  /** A sign with which a date or a number may begin, or the sign that tells of it. */
  static boolean mayTell(char c) {
    return (KINDS[c] & (NUMERAL | SPOKEN | TIME)) != 0;
  }

  /** Not read as one sign by itself: what counts for nothing, brackets of pinyin, \r, 覆. */
  static boolean isOdd(char c) {
    return (KINDS[c] & (NOTHING | ODD)) != 0;
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
    return (KINDS[c] & NOTHING) != 0;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      boolean han =
          (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
      kinds[i] =
          (byte)
              ((han ? HAN : 0)
                  | (nothing(c) ? NOTHING : 0)
                  | (NUMERALS.indexOf(c) >= 0 ? NUMERAL : 0)
                  | (SPOKENS.indexOf(c) >= 0 ? SPOKEN : 0)
                  | (TIMES.indexOf(c) >= 0 ? TIME : 0)
                  | (ODDS.indexOf(c) >= 0 ? ODD : 0));
    }
    return kinds;
  }

  private static boolean nothing(char c) {
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
