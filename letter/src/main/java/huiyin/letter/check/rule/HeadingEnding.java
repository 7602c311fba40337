package huiyin.letter.check.rule;

import huiyin.letter.Heading;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A heading on a line of its own does not break off with a comma. */
public final class HeadingEnding implements Rule {
  private static final int LONGEST = 24;

  @Override
  public String id() {
    return "heading-ending";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Heading heading : subject.letter().outline()) {
      int start = subject.folded().place(heading.at().start());
      int end = subject.folded().place(heading.at().end());
      char last = Scan.at(text, end - 1);
      if (end - start <= LONGEST
          && (last == ',' || last == '、')
          && Scan.at(text, Scan.blanks(text, end)) == '\n'
          && Scan.at(text, Scan.trimmedStart(text, end, text.length())) == '\n') {
        Span at = subject.folded().span(end - 1, end);
        faults.add(Fault.at(at, subject.words(at)).fixedBy(""));
      }
    }
    return faults.stream();
  }
}
