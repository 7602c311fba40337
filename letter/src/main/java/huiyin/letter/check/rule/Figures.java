package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;

/** The long runs of figures in a letter, as phones, cards and identity numbers have them. */
final class Figures {
  static final int SHORTEST = 11;

  private Figures() {}

  /** Every run of at least eleven figures in the folded text: each holds every eleventh place. */
  static List<Span> in(Subject subject) {
    String text = subject.folded().text();
    int from = subject.from();
    int to = subject.to();
    List<Span> runs = new ArrayList<>();
    for (int i = from + SHORTEST - 1; i < to; i += SHORTEST) {
      if (Scan.isDigit(text.charAt(i))) {
        int start = i;
        while (start > from && Scan.isDigit(text.charAt(start - 1))) {
          start--;
        }
        int end = Scan.digits(text, i);
        if (end - start >= SHORTEST) {
          runs.add(new Span(start, end));
        }
        i += (end - 1 - i) / SHORTEST * SHORTEST;
      }
    }
    return runs;
  }
}
