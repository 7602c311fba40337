package huiyin.letter.read;

/** A line or a cut of one, without the blanks around it; counted in the folded text. */
record Line(int start, int end) {

  static Line trimmed(String text, int start, int end) {
    int s = start;
    int e = end;
    while (s < e && isBlank(text.charAt(s))) {
      s++;
    }
    while (e > s && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return new Line(s, e);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return end == start;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
