package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import java.util.List;

/** Where a sentence or clause around a place begins and ends in a text. */
final class Clauses {
  private static final String SENTENCE = "。！？；!?;\n";
  private static final String CLAUSE = SENTENCE + "，：,:";

  private Clauses() {}

  static Span sentence(String text, Span at) {
    return within(text, at, SENTENCE);
  }

  static Span clause(String text, Span at) {
    return within(text, at, CLAUSE);
  }

  private static Span within(String text, Span at, String stops) {
    int start = at.start();
    while (start > 0 && stops.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at.end();
    while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  static List<Quantity> exact(List<Quantity> quantities, Span within) {
    return quantities.stream()
        .filter(each -> within.contains(each.at()))
        .filter(each -> each.bound() == Bound.EXACT && each.max() == null)
        .toList();
  }
}
