package huiyin.letter.read;

/** Pinyin that a site has put in brackets behind a character: 协(xié). */
final class Pinyin {
  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ";
  private static final int LONGEST = 7;

  private Pinyin() {}

  /** The end of the bracket that begins at {@code i}, or {@code i} when it holds no pinyin. */
  static int endOf(String text, int i) {
    char open = text.charAt(i);
    if ((open != '(' && open != '（') || i == 0 || !Glyph.isHan(text.charAt(i - 1))) {
      return i;
    }
    boolean toned = false;
    for (int j = i + 1; j < text.length() && j <= i + 1 + LONGEST; j++) {
      char c = text.charAt(j);
      if (c == ')' || c == '）') {
        return toned ? j + 1 : i;
      }
      boolean tone = TONED.indexOf(c) >= 0;
      if (!tone && !(c >= 'a' && c <= 'z') && c != 'ü' && c != '\u0261') {
        return i;
      }
      toned |= tone;
    }
    return i;
  }
}
