package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Signs that were lost on the way: replacement characters, private ones, controls, 锟斤拷. */
public final class BrokenSigns implements Rule {
  private static final String LOST = "锟斤拷";

  @Override
  public String id() {
    return "broken-signs";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.text();
    Span letter = subject.letter().at();
    List<Fault> faults = new ArrayList<>();
    int end = letter.start();
    for (int i : subject.odd().in(letter.start(), letter.end())) {
      if (i >= end && isBroken(text.charAt(i))) {
        end = i + 1;
        while (end < letter.end() && isBroken(text.charAt(end))) {
          end++;
        }
        faults.add(Fault.at(new Span(i, end), "U+%04X".formatted((int) text.charAt(i))));
      }
    }
    for (int i = Scan.find(text, LOST, letter.start(), letter.end());
        i >= 0;
        i = Scan.find(text, LOST, i + LOST.length(), letter.end())) {
      faults.add(Fault.at(new Span(i, i + LOST.length()), LOST));
    }
    return faults.stream();
  }

  private static boolean isBroken(char c) {
    return c < ' '
        ? "\n\t\r\f\u000B".indexOf(c) < 0
        : (c >= '\u0080' && c <= '\u009F' && c != '\u0085')
            || (c >= '\uE000' && c <= '\uF8FF')
            || c == '\uFFFD';
  }
}
