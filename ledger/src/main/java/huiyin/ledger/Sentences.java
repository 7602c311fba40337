package huiyin.ledger;

import huiyin.letter.Span;
import java.util.Arrays;

/** Where the pieces of a text begin: sentences after 。；！？ and each line, or lines alone. */
final class Sentences {
  private static final String LINE_ENDS = "\n\r";
  private static final String SENTENCE_ENDS = "。；;！!？?" + LINE_ENDS;

  private final int[] starts;
  private final int end;

  static Sentences of(String text) {
    return new Sentences(text, SENTENCE_ENDS);
  }

  static Sentences lines(String text) {
    return new Sentences(text, LINE_ENDS);
  }

  private Sentences(String text, String ends) {
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.end = text.length();
  }

  /** The piece in which the offset stands. */
  Span at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int i = found >= 0 ? found : -found - 2;
    return new Span(starts[i], i + 1 < starts.length ? starts[i + 1] : end);
  }
}
