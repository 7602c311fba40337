package huiyin.paper.in;

/** Words flowing into lines as a browser lays them out: blanks run together, blocks end a line. */
final class Flow {
  private final StringBuilder text = new StringBuilder();
  private boolean blank;

  void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (isBlank(character)) {
        blank = true;
      } else {
        if (blank) {
          space();
        }
        text.append(character);
      }
    }
  }

  void addAsIs(String words) {
    blank = false;
    text.append(words);
  }

  void space() {
    blank = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && !endsBlank()) {
      text.append(' ');
    }
  }

  void lineEnd() {
    blank = false;
    if (endsBlank()) {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  String text() {
    lineEnd();
    return text.toString();
  }

  private boolean endsBlank() {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  /** White space as HTML counts it: the ideographic space and the no-break space are words. */
  private static boolean isBlank(char character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character == '\f';
  }
}
