package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signs that are not seen but change what is: they turn the order of the text (Unicode Standard
 * Annex 9), or part a number or a word so that it is not found.
 */
public final class HiddenSigns implements Rule {
  @Override
  public String id() {
    return "hidden-signs";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.text();
    List<Fault> faults = new ArrayList<>();
    for (int i : subject.odd().in(subject.letter().at().start(), subject.letter().at().end())) {
      if (turns(text.charAt(i)) || (isEmpty(text.charAt(i)) && parts(text, i))) {
        String name = "U+%04X".formatted((int) text.charAt(i));
        faults.add(Fault.at(new Span(i, i + 1), name).fixedBy(""));
      }
    }
    return faults.stream();
  }

  private static boolean turns(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isEmpty(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean parts(String text, int i) {
    return isWord(Scan.at(text, i - 1)) && isWord(Scan.at(text, i + 1));
  }

  private static boolean isWord(char c) {
    return Scan.isDigit(c) || Scan.isLatin(c);
  }
}
