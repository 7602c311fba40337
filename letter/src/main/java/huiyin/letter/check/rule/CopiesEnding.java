package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.stream.Stream;

/** The list of those who get a copy ends with a full stop (GB/T 9704-2012, 7.4.2). */
public final class CopiesEnding implements Rule {
  private static final String WRONG = ",、;";

  @Override
  public String id() {
    return "copies-ending";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int copies = Scan.find(text, "抄送:", subject.from(), subject.to());
    if (copies < 0) {
      return Stream.empty();
    }
    int end = Scan.trimmedEnd(text, copies, Scan.lineEnd(text, copies));
    boolean isLast = Scan.trimmedStart(text, end, text.length()) == text.length();
    int next = end;
    while (next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == ' ')) {
      next++;
    }
    boolean isOver = isLast || next == text.length();
    if (!isOver || WRONG.indexOf(text.charAt(end - 1)) < 0) {
      return Stream.empty();
    }
    Span at = subject.folded().span(end - 1, end);
    return Stream.of(Fault.at(at, subject.words(at)).fixedBy("。"));
  }
}
