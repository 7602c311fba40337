package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import java.util.List;

/** Where a sentence or clause around a place begins and ends in a text, within a bounded reach. */
final class Clauses {
  private static final String SENTENCE = "。！？；!?;\n";
  private static final String CLAUSE = SENTENCE + "，：,:";
  private static final int REACH = 600;

  private Clauses() {}

  static Span sentence(String text, Span at) {
    return within(text, at, SENTENCE);
  }

  static Span clause(String text, Span at) {
    return within(text, at, CLAUSE);
  }

  private static Span within(String text, Span at, String stops) {
    int first = Math.max(0, at.start() - REACH);
    int last = Math.min(text.length(), at.end() + REACH);
    int start = at.start();
    while (start > first && stops.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at.end();
    while (end < last && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  /** The exact single figures that stand in a span, out of figures in the order of the text. */
  static List<Quantity> exact(List<Quantity> inOrder, Span within) {
    return inOrder.subList(from(inOrder, within.start()), from(inOrder, within.end())).stream()
        .filter(each -> within.contains(each.at()))
        .filter(each -> each.bound() == Bound.EXACT && each.max() == null)
        .toList();
  }

  private static int from(List<Quantity> inOrder, int start) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).at().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
