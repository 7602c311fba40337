package huiyin.letter.read;

/** Adds up the digits and powers of a spoken number: 四十五亿零四百零四万, 一万三, 四万万. */
final class Tally {
  private static final long NONE = -1;
  private static final long MOST = 1_000_000_000_000_000_000L;

  private long total;
  private long section;
  private int digit;
  private long last;
  private boolean zero;

  private Tally() {}

  /**
   * The number in a stretch.
   *
   * @param without the place of a sign that is left out, -1 for none
   * @return -1 where the signs make no number
   */
  static long of(String text, int start, int end, int without) {
    Tally tally = new Tally();
    for (int i = start; i < end; i++) {
      if (i != without && !tally.take(text.charAt(i))) {
        return NONE;
      }
    }
    return tally.sum();
  }

  private boolean take(char sign) {
    int figure = Spoken.digit(sign);
    if (figure > 0) {
      boolean second = digit > 0;
      digit = figure;
      return !second;
    }
    if (figure == 0) {
      zero = true;
      return digit == 0;
    }
    long power = Scales.power(sign);
    return power == 0 || (power < 10_000 ? small(power) : large(power));
  }

  private boolean small(long power) {
    boolean falls = section == 0 || power < last;
    section += Math.max(digit, 1) * power;
    closed(power);
    return falls;
  }

  private boolean large(long power) {
    long above = total - total % (power * 10_000);
    long below = total - above;
    long front = section + digit;
    if (below >= power && front > 0) {
      return false;
    }
    if (Math.max(below + front, 1) > MOST / power) {
      return false;
    }
    total = above + Math.max(below + front, 1) * power;
    section = 0;
    closed(power);
    return total < MOST;
  }

  private void closed(long power) {
    digit = 0;
    zero = false;
    last = power;
  }

  /** 二百五 and 一万三 end with a digit that stands for the next smaller power. */
  private long sum() {
    boolean trailing = last >= 100 && !zero;
    return total + section + (trailing ? digit * (last / 10) : digit);
  }
}
