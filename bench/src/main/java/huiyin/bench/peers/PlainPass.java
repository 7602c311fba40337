package huiyin.bench.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * The least that a reader can do: one pass by hand that makes a record of each run of digits, date
 * sign, title in 《》 and sentence, and understands none of them.
 */
final class PlainPass {
  /** What was met. */
  enum Kind {
    NUMBER,
    DATE,
    WORK,
    SENTENCE
  }

  /** Where it was met. */
  record Met(Kind kind, int start, int end) {}

  private PlainPass() {}

  static List<Met> over(String text) {
    List<Met> met = new ArrayList<>();
    int sentence = 0;
    int work = -1;
    int number = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = (c >= '0' && c <= '9') || (number >= 0 && c == '.');
      if (isDigit) {
        number = number < 0 ? i : number;
        continue;
      }
      if (number >= 0) {
        boolean isDate = c == '年' || c == '月' || c == '日';
        met.add(new Met(isDate ? Kind.DATE : Kind.NUMBER, number, i));
        number = -1;
      }
      switch (c) {
        case '《' -> work = i;
        case '》' -> {
          if (work >= 0) {
            met.add(new Met(Kind.WORK, work, i + 1));
            work = -1;
          }
        }
        case '。', '！', '？', '；', '\n' -> {
          met.add(new Met(Kind.SENTENCE, sentence, i + 1));
          sentence = i + 1;
        }
        default -> {}
      }
    }
    return met;
  }
}
