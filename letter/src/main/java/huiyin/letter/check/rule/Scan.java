package huiyin.letter.check.rule;

/** Small steps over folded text that many rules take. */
final class Scan {
  private Scan() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** The sign at a place, a line break where the text has none. */
  static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  /** The end of the figures that begin at {@code start}. */
  static int digits(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first sign from {@code start} on that is no blank, within a few signs. */
  static int blanks(String text, int start) {
    int i = start;
    while (i < text.length() && i < start + 8 && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  static int lineStart(String text, int i) {
    return text.lastIndexOf('\n', i - 1) + 1;
  }

  static int lineEnd(String text, int i) {
    int end = text.indexOf('\n', i);
    return end < 0 ? text.length() : end;
  }

  /** The end of a line's words, its last blanks left out. */
  static int trimmedEnd(String text, int start, int end) {
    int i = end;
    while (i > start && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  /** The beginning of a line's words. */
  static int trimmedStart(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The end of the last line with words before {@code i}, or -1. */
  static int lineEndBefore(String text, int from, int i) {
    int end = i;
    while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > from ? end : -1;
  }

  static boolean endsWith(String text, int start, int end, String... words) {
    for (String word : words) {
      if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where the sign stands first from {@code start} to {@code end}; -1 where that is empty. */
  static int find(String text, int sign, int start, int end) {
    return start < end ? text.indexOf(sign, start, Math.min(end, text.length())) : -1;
  }

  /** Where the words stand first from {@code start} to {@code end}; -1 where that is empty. */
  static int find(String text, String words, int start, int end) {
    return start < end ? text.indexOf(words, start, Math.min(end, text.length())) : -1;
  }

  static boolean has(String text, int start, int end, String... words) {
    for (String word : words) {
      if (find(text, word, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }
}
