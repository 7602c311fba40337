package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Subject;
import java.util.List;

/**
 * Marks that stand in pairs and of which a paragraph has only one: 《…, …”, （… (GB/T 15834-2011).
 */
final class UnpairedMarks {
  private static final String PAIRS = "《》“”()";
  private static final String ENDS = "。;:!?";
  private static final int SHOWN = 10;
  private static final int NONE = -1;
  private static final int SEVERAL = -2;
  private static final int SHORTEST = 12;

  private UnpairedMarks() {}

  static void find(Subject subject, List<Fault> faults) {
    for (int kind = 0; kind < PAIRS.length(); kind += 2) {
      find(subject, PAIRS.charAt(kind), PAIRS.charAt(kind + 1), faults);
    }
  }

  private static void find(Subject subject, char open, char close, List<Fault> faults) {
    String text = subject.folded().text();
    int to = subject.to();
    int opening = text.indexOf(open, subject.from());
    int closing = text.indexOf(close, subject.from());
    int before = 0;
    while (Math.min(past(opening), past(closing)) < to) {
      int first = Math.min(past(opening), past(closing));
      int end = Scan.lineEnd(text, first);
      int single = single(text, first, end, open, close);
      if (single >= 0
          && before < first
          && isParagraph(text, first, end)
          && !isMixed(text, end, open, close)) {
        faults.add(fault(subject, single, end, open, close));
      }
      before = single != NONE ? Scan.blanks(text, end + 1) + 1 : before;
      opening = opening >= 0 && opening < end ? text.indexOf(open, end) : opening;
      closing = closing >= 0 && closing < end ? text.indexOf(close, end) : closing;
    }
  }

  private static int past(int place) {
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** The one mark of a line that has no partner in it, or NONE, or SEVERAL. */
  private static int single(String text, int start, int end, char open, char close) {
    int depth = 0;
    int single = -1;
    int alone = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == open) {
        single = depth == 0 && alone == 0 ? i : single;
        depth++;
      } else if (c == close && depth > 0) {
        depth--;
      } else if (c == close && !(close == ')' && isLabel(text, i))) {
        single = i;
        alone++;
      }
    }
    return depth + alone == 0 ? NONE : depth + alone == 1 ? single : SEVERAL;
  }

  private static boolean isLabel(String text, int i) {
    char c = Scan.at(text, i - 1);
    return Scan.isDigit(c) || Scan.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /** Whether the line begins and ends where a sentence does: no title, no line broken by a page. */
  private static boolean isParagraph(String text, int first, int end) {
    int start = Scan.lineStart(text, first);
    int before = Scan.lineEndBefore(text, 0, start);
    boolean begins = Scan.at(text, start) == ' ' || ENDS.indexOf(Scan.at(text, before - 1)) >= 0;
    int last = Scan.trimmedEnd(text, first, end);
    return begins && end - start >= SHORTEST && ENDS.indexOf(Scan.at(text, last - 1)) >= 0;
  }

  /** Whether the partner may stand in the next line. */
  private static boolean isMixed(String text, int end, char open, char close) {
    int next = Math.min(end + 1, text.length());
    return single(text, next, Scan.lineEnd(text, next), open, close) != NONE;
  }

  private static Fault fault(Subject subject, int mark, int end, char open, char close) {
    String text = subject.folded().text();
    boolean isOpening = text.charAt(mark) == open;
    int from = isOpening ? mark : Math.max(subject.from(), mark - SHOWN);
    int to = isOpening ? Math.min(end, mark + SHOWN) : mark + 1;
    Span at = subject.folded().span(from, to);
    String words = subject.words(at);
    String right = isOpening ? words + "……" + close : open + "……" + words;
    return Fault.at(at, words, right);
  }
}
