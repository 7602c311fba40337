package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.stream.Stream;

/** The line with the addressee ends with a colon (GB/T 9704-2012, 7.3.2). */
public final class AddresseeEnding implements Rule {
  private static final String WRONG = "。,;、";
  private static final int LONGEST = 40;

  @Override
  public String id() {
    return "addressee-ending";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int from = subject.from();
    int opening = Scan.find(text, "收悉", from, subject.to());
    int end = opening < 0 ? -1 : Scan.lineEndBefore(text, from, Scan.lineStart(text, opening));
    if (end < 0 || WRONG.indexOf(text.charAt(end - 1)) < 0) {
      return Stream.empty();
    }
    int line = Scan.lineStart(text, end - 1);
    int start = Scan.trimmedStart(text, line, end);
    boolean isGreeting =
        end - start <= LONGEST
            && Scan.endsWith(text, start, end - 1, "委员", "代表", "委员您好", "代表您好")
            && Scan.find(text, '。', start, end - 1) < 0
            && !Scan.has(text, start, end, "关于", "提出", "答复");
    if (!isGreeting) {
      return Stream.empty();
    }
    Span at = subject.folded().span(end - 1, end);
    return Stream.of(Fault.at(at, subject.words(at)).fixedBy("："));
  }
}
