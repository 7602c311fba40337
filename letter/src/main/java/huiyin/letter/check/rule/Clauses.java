package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import java.util.List;

/** Where a sentence or clause around a place begins and ends in a text, within a bounded reach. */
final class Clauses {
  private static final byte ENDS_SENTENCE = 1;
  private static final byte ENDS_CLAUSE = 2;
  private static final byte[] ENDS = ends();
  private static final int REACH = 600;

  private Clauses() {}

  private static byte[] ends() {
    byte[] ends = new byte[1 << 16];
    "。！？；!?;\n".chars().forEach(c -> ends[c] = ENDS_SENTENCE | ENDS_CLAUSE);
    "，：,:".chars().forEach(c -> ends[c] = ENDS_CLAUSE);
    return ends;
  }

  static Span sentence(String text, Span at) {
    return within(text, at, ENDS_SENTENCE);
  }

  static Span clause(String text, Span at) {
    return within(text, at, ENDS_CLAUSE);
  }

  private static Span within(String text, Span at, byte stop) {
    int first = Math.max(0, at.start() - REACH);
    int last = Math.min(text.length(), at.end() + REACH);
    int start = at.start();
    while (start > first && (ENDS[text.charAt(start - 1)] & stop) == 0) {
      start--;
    }
    int end = at.end();
    while (end < last && (ENDS[text.charAt(end)] & stop) == 0) {
      end++;
    }
    return new Span(start - (splits(text, start) ? 1 : 0), end + (splits(text, end) ? 1 : 0));
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
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
