package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A word that stands twice where one was meant: 由由, 进行进行. */
public final class RepeatedWord implements Rule {
  private static final String SINGLE = "的由在将对把被与及以于从向已是并为了";
  private static final String DISTRIBUTIVE = "一逐每各个";
  private static final int LONGEST = 6;

  @Override
  public String id() {
    return "repeated-word";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = repeated(text, i);
      if (length > 0) {
        Span at = subject.folded().span(i, i + 2 * length);
        if (subject.letter().at().contains(at)) {
          String once = text.substring(i, i + length);
          faults.add(Fault.at(at, subject.words(at), once).fixedBy(once));
        }
        i += 2 * length;
      } else {
        i++;
      }
    }
    return faults.stream();
  }

  /** The length of the word that stands here and once more right after, or 0. */
  private static int repeated(String text, int i) {
    if (!Scan.isHan(text.charAt(i))) {
      return 0;
    }
    for (int length = LONGEST; length >= 1; length--) {
      if (i + 2 * length <= text.length()
          && text.charAt(i) == text.charAt(i + length)
          && text.regionMatches(i + 1, text, i + length + 1, length - 1)
          && isWord(text, i, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isWord(String text, int start, int length) {
    if (length == 1) {
      return SINGLE.indexOf(text.charAt(start)) >= 0 && !isInLongerRun(text, start);
    }
    boolean isOneSign = true;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (c < '\u4e00' || c > '\u9fff' || DISTRIBUTIVE.indexOf(c) >= 0) {
        return false;
      }
      isOneSign &= c == text.charAt(start);
    }
    return !isOneSign;
  }

  private static boolean isInLongerRun(String text, int start) {
    char c = text.charAt(start);
    return (start > 0 && text.charAt(start - 1) == c)
        || (start + 2 < text.length() && text.charAt(start + 2) == c);
  }
}
