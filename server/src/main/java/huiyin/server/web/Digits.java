package huiyin.server.web;

import java.math.BigDecimal;

/** Writes numbers as the pages show them: exact, in groups of three from five digits on. */
public final class Digits {
  private static final char THIN = '\u2009';
  private static final int UNGROUPED = 4;

  private Digits() {}

  /** A count. */
  public static String grouped(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /** A figure, without zeros that say nothing. */
  public static String grouped(BigDecimal number) {
    String plain = plain(number);
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : plain.substring(point);
    int digits = whole.startsWith("-") ? 1 : 0;
    if (whole.length() - digits <= UNGROUPED) {
      return plain;
    }
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > digits; at -= 3) {
      out.insert(at, THIN);
    }
    return out.append(rest).toString();
  }

  private static String plain(BigDecimal number) {
    return number.scale() > 0
        ? number.stripTrailingZeros().toPlainString()
        : number.toPlainString();
  }
}
