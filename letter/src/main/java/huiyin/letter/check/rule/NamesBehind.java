package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Subject;
import java.util.List;

/** Names that a count announces: 3个平台，即甲、乙、丙. */
final class NamesBehind {
  private static final int LONGEST_NOUN = 14;
  private static final int LONGEST_NAME = 20;
  private static final List<String> MARKS = List.of(",即", ",分别是", ",分别为", "即", "分别是", "分别为");

  private NamesBehind() {}

  /** How many there are; 0 when none are announced or when that is not sure. */
  static int count(Subject subject, Quantity count) {
    String text = subject.folded().text();
    int start = listStart(text, subject.folded().place(count.at().end()));
    if (start < 0) {
      return 0;
    }
    int names = 1;
    int from = start;
    int i = start;
    while (i < text.length() && "。;\n,:".indexOf(text.charAt(i)) < 0) {
      char c = text.charAt(i);
      if (c == '、') {
        if (i == from || i - from > LONGEST_NAME) {
          return 0;
        }
        names++;
        from = i + 1;
      } else if (c < '\u4e00' || c > '\u9fff') {
        return 0;
      }
      i++;
    }
    return names < 2 || i - from > LONGEST_NAME || isOpen(text, from, i) ? 0 : names;
  }

  /** Whether the last name may be two (甲和乙), or more names than these are meant (等). */
  private static boolean isOpen(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("和与及等或".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int listStart(String text, int end) {
    for (int i = end; i < text.length() && i - end <= LONGEST_NOUN; i++) {
      for (String mark : MARKS) {
        if (text.startsWith(mark, i)) {
          return i + mark.length();
        }
      }
      char c = text.charAt(i);
      if (c < '\u4e00' || c > '\u9fff') {
        return -1;
      }
    }
    return -1;
  }
}
