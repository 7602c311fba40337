package huiyin.letter.read;

/** Short quotations are names and slogans (“一校一策”, “1+6+X”): their numbers count nothing. */
final class Quoted {
  private static final int SHORT = 30;

  private Quoted() {}

  /** The place itself, or the end of the short quotation that begins there. */
  static int skip(String text, int at, int end) {
    if (text.charAt(at) != '“') {
      return at;
    }
    int most = Math.min(end, at + SHORT);
    for (int i = at + 1; i < most; i++) {
      char sign = text.charAt(i);
      if (sign == '”') {
        return i + 1;
      }
      if (sign == '。' || sign == '“') {
        return at;
      }
    }
    return at;
  }
}
