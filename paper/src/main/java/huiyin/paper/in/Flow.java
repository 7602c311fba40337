package huiyin.paper.in;

/** Words flowing into lines as a browser lays them out: blanks run together, blocks end a line. */
final class Flow {
  private final Traced text = new Traced();
  private Pending pending = Pending.NOTHING;
  private int blank = Traced.MADE;
  private int blankEnd = Traced.MADE;
  private int held = Traced.MADE;

  /** What is written before the next word. */
  private enum Pending {
    NOTHING,
    BLANK,
    LINE_END
  }

  void add(SourceText words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isBlank(words.at(i))) {
        settle();
        text.add(words.at(i), words.start(i), words.end(i));
      } else if (pending != Pending.LINE_END) {
        pending = Pending.BLANK;
        blank = words.start(i);
        blankEnd = words.end(i);
      }
    }
  }

  void addAsIs(SourceText words) {
    if (pending == Pending.LINE_END) {
      settle();
    }
    pending = Pending.NOTHING;
    text.add(words);
  }

  void make(String words) {
    settle();
    text.make(words);
  }

  void lineEnd() {
    if (text.length() != held) {
      pending = Pending.LINE_END;
    }
  }

  /** Ends a cell: parts it from the next one, and tells where; at a line's beginning nothing. */
  int part() {
    pending = Pending.NOTHING;
    space(Traced.MADE, Traced.MADE);
    held = text.length();
    return text.endsWith(' ') ? text.length() - 1 : Traced.MADE;
  }

  /** Ends a row of cells. */
  void endRow() {
    held = Traced.MADE;
    lineEnd();
  }

  /** How long the text is, whatever is still to come before its next word. */
  int length() {
    return text.length();
  }

  /** The words since then. */
  String from(int start) {
    return text.from(Math.min(start, text.length()));
  }

  /** Another part between two cells. */
  void repart(int at, char part) {
    text.remake(at, part);
  }

  Traced text() {
    lineEnd();
    settle();
    return text;
  }

  private void settle() {
    if (pending == Pending.BLANK) {
      space(blank, blankEnd);
    } else if (pending == Pending.LINE_END) {
      newLine();
    }
    pending = Pending.NOTHING;
  }

  private void space(int start, int end) {
    if (!text.isEmpty() && !text.endsWith('\n') && !text.endsWith(' ')) {
      text.add(' ', start, end);
    }
  }

  private void newLine() {
    if (text.endsWith(' ')) {
      text.cut(text.length() - 1);
    }
    if (!text.isEmpty() && !text.endsWith('\n')) {
      text.make('\n');
    }
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
