package huiyin.bench.fuzz.hidden;

/** Breaks where certain words follow one another. */
public final class Hidden {
  private Hidden() {}

  public static void read(String text) {
    int at = text.indexOf('第');
    if (at >= 0 && is(text, at + 1, '9') && is(text, at + 2, '号') && is(text, at + 3, '、')) {
      throw new IllegalStateException("第9号、");
    }
  }

  private static boolean is(String text, int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }
}
