package huiyin.letter.check.rule;

/** How like two words are: one sign that differs, or two that changed places, is a slip. */
final class Likeness {
  private Likeness() {}

  /** Whether two numbers of one length differ by one figure or by two that changed places. */
  static boolean isSlip(String one, String other) {
    int length = one.length();
    if (length != other.length() || length < 2 || Scan.digits(one, 0) != length) {
      return false;
    }
    if (Scan.digits(other, 0) != length) {
      return false;
    }
    int first = firstUnlike(one, other, 0);
    int second = first < length ? firstUnlike(one, other, first + 1) : length;
    boolean isOne = first < length && second == length;
    boolean areSwapped =
        second < length
            && second == first + 1
            && one.charAt(first) == other.charAt(second)
            && one.charAt(second) == other.charAt(first)
            && firstUnlike(one, other, second + 1) == length;
    return isOne || areSwapped;
  }

  /** The first place from {@code from} on where two words of one length differ, or their length. */
  static int firstUnlike(String one, String other, int from) {
    int i = from;
    while (i < one.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return Math.min(i, one.length());
  }

  /** Whether the signs of the shorter word stand in the longer one in the same order. */
  static boolean isAbbreviation(String shorter, String longer) {
    int i = 0;
    for (int j = 0; j < longer.length() && i < shorter.length(); j++) {
      if (shorter.charAt(i) == longer.charAt(j)) {
        i++;
      }
    }
    return i == shorter.length();
  }
}
