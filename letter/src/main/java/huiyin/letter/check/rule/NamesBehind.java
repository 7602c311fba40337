package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that a count announces: 3个平台，即甲、乙、丙.
 *
 * @param end behind the last name, in the folded text
 */
record NamesBehind(int names, int end) {
  private static final int LONGEST_NOUN = 20;
  private static final int LONGEST_NAME = 20;
  private static final List<String> MARKS = List.of(",即", "分别是", "分别为", "分别位于", "分别设在", "分别在");

  /** None when no names are announced, or when it is not sure how many they are. */
  static @Nullable NamesBehind of(Subject subject, Quantity count) {
    String text = subject.folded().text();
    int start = listStart(text, subject.folded().place(count.at().end()));
    if (start < 0) {
      return null;
    }
    int names = 1;
    int from = start;
    int i = start;
    while (i < text.length() && "。;\n,:".indexOf(text.charAt(i)) < 0) {
      char c = text.charAt(i);
      if (c == '、') {
        if (i == from || i - from > LONGEST_NAME) {
          return null;
        }
        names++;
        from = i + 1;
      } else if (!Scan.isHan(c)) {
        return null;
      }
      i++;
    }
    int two = pair(text, from, i);
    if (two < 0 || names < 2 || i - from > LONGEST_NAME) {
      return null;
    }
    return new NamesBehind(names + two, i);
  }

  /** 1 when the last is two names (海口和漳州), 0 when it is one, -1 when that is not sure. */
  private static int pair(String text, int start, int end) {
    int pair = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '和' && pair == 0 && i - start >= 2 && i - start <= 4 && end - i - 1 == i - start) {
        pair = 1;
      } else if ("和与及等或".indexOf(c) >= 0) {
        return -1;
      }
    }
    return pair;
  }

  private static int listStart(String text, int end) {
    int comma = 0;
    for (int i = end; i < text.length() && i - end <= LONGEST_NOUN; i++) {
      for (String mark : MARKS) {
        if (text.startsWith(mark, i) && "将可刻时便".indexOf(Scan.at(text, i + mark.length())) < 0) {
          return i + mark.length();
        }
      }
      char c = text.charAt(i);
      comma += c == ',' ? 1 : 0;
      boolean isNoun = Scan.isHan(c) && comma == 0;
      if (!isNoun && !(c == ',' && comma == 1)) {
        return -1;
      }
    }
    return -1;
  }
}
