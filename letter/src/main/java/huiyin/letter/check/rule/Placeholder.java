package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A letter leaves no blank to be filled in. */
public final class Placeholder implements Rule {
  private static final String SIGNS = "_Xx×*＿";

  @Override
  public String id() {
    return "placeholder";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) >= '\u4e00' && text.charAt(i) <= '\u9fff') {
        i++;
        continue;
      }
      int end = run(text, i);
      if (end - i >= 2 && standsAlone(text, i, end)) {
        Span at = subject.folded().span(i, end);
        if (subject.letter().at().contains(at)) {
          faults.add(Fault.at(at, subject.words(at)));
        }
      }
      i = Math.max(end, i + 1);
    }
    return faults.stream();
  }

  private static int run(String text, int start) {
    char sign = text.charAt(start);
    int end = start;
    while (SIGNS.indexOf(sign) >= 0 && end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !isLatin(text, start - 1) && !isLatin(text, end);
  }

  private static boolean isLatin(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '@';
  }
}
