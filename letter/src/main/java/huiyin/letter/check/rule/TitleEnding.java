package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.stream.Stream;

/** The title of a letter ends without a stop. */
public final class TitleEnding implements Rule {
  private static final String STOPS = "。,;、";
  private static final String ORGAN_ENDS = "局委厅办府院部署会室团";
  private static final int LONGEST = 90;

  @Override
  public String id() {
    return "title-ending";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int from = subject.folded().place(subject.area().start());
    int limit = Scan.find(text, "收悉", from, subject.to());
    int line = from;
    while (line < limit) {
      int end = Scan.lineEnd(text, line);
      int last = Scan.trimmedEnd(text, line, end);
      if (last > line
          && last - line <= LONGEST
          && STOPS.indexOf(text.charAt(last - 1)) >= 0
          && isTitle(text, Scan.trimmedStart(text, line, last), last - 1)) {
        Span at = subject.folded().span(last - 1, last);
        return Stream.of(Fault.at(at, subject.words(at)).fixedBy(""));
      }
      line = end + 1;
    }
    return Stream.empty();
  }

  private static boolean isTitle(String text, int start, int end) {
    int about = Scan.find(text, "关于", start, end);
    boolean isNamed =
        about == start || (about > start && ORGAN_ENDS.indexOf(text.charAt(about - 1)) >= 0);
    return isNamed
        && Scan.endsWith(text, start, end, "的答复", "的答复函", "的复函", "的回复", "的函", "的会办意见", "的协办意见")
        && Scan.has(text, about, end, "提案", "建议", "议案")
        && Scan.find(text, ',', start, end) < 0
        && Scan.find(text, '。', start, end) < 0;
  }
}
