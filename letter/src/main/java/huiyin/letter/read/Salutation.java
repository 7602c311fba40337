package huiyin.letter.read;

/** The greeting to whom the letter is written: 某某委员：, 某某等12位代表：, 某某代表团：. */
final class Salutation {
  static final Words ROLES =
      Words.of(
          "委员", "代表", "代表团", "委员您好", "代表您好", "委员你好", "代表你好", "委员们", "代表们", "代表)", "委员)", "位)", "名)",
          "人)", "委员等", "代表等", "提案人", "同志");

  private static final int LONGEST = 120;

  private Salutation() {}

  /** Where the greeting begins whose colon stands at {@code colon}, or -1 when it is none. */
  static int startBefore(String text, int from, int colon) {
    int start = colon;
    while (start > from && colon - start < LONGEST && isName(text.charAt(start - 1))) {
      if (text.charAt(start - 1) == ' ' && endsSomething(text, from, start - 1)) {
        break;
      }
      start--;
    }
    if (start > from && colon - start >= LONGEST) {
      return -1;
    }
    boolean apart = start == from || "号类》】 。".indexOf(text.charAt(start - 1)) >= 0;
    return apart ? start : -1;
  }

  private static boolean isName(char c) {
    return Glyph.isHan(c) || " 、,·•()．".indexOf(c) >= 0 || Glyph.isDigit(c);
  }

  /** A blank parts the greeting from what stands before it unless it pads a name: 何 青. */
  private static boolean endsSomething(String text, int from, int blank) {
    int left = Line.trimmed(text, from, blank).end();
    int word = left;
    while (word > from && Glyph.isHan(text.charAt(word - 1))) {
      word--;
    }
    word += Addressees.COURTESY.at(text, word);
    boolean padded =
        left - word == 1 && (word == from || "、,的 ".indexOf(text.charAt(word - 1)) >= 0);
    return !padded && left > from && "、,".indexOf(text.charAt(left - 1)) < 0;
  }

  /** Whether this line is a greeting by its own looks. */
  static boolean is(String text, Line line) {
    if (line.length() > LONGEST || line.length() < 3) {
      return false;
    }
    boolean colon = text.charAt(line.end() - 1) == ':';
    int end = colon ? line.end() - 1 : line.end();
    int role = ROLES.before(text, line.start(), end);
    if (role == 0 || (end - line.start() - role < 2 && !text.startsWith("各位", line.start()))) {
      return false;
    }
    return startBefore(text, line.start(), end) == line.start()
        && (colon || end - line.start() < 30)
        && text.indexOf("关于", line.start(), end) < 0
        && text.indexOf("提案人", line.start(), end) < 0
        && text.indexOf("联系", line.start(), end) < 0;
  }

  /** Whether this line can be a greeting to a group or organ: a name and a colon. */
  static boolean mayBeGroup(String text, Line line) {
    if (line.length() < 4 || line.length() > 60 || text.charAt(line.end() - 1) != ':') {
      return false;
    }
    int end = line.end() - 1;
    for (int i = line.start(); i < end; i++) {
      char c = text.charAt(i);
      if (!Glyph.isHan(c) && "、,()· ".indexOf(c) < 0) {
        return false;
      }
    }
    return !Meta.isLabel(text, line.start(), end) && text.indexOf("关于", line.start(), end) < 0;
  }
}
