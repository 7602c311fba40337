package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 分别 gives each name its figure, so there are as many of the one as of the other. */
public final class PairedCount implements Rule {
  private static final int REACH = 60;
  private static final int LONGEST_NAME = 8;

  @Override
  public String id() {
    return "paired-count";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Paired paired : Paired.in(subject)) {
      int start = Near.clauseStart(text, paired.respectively(), REACH);
      int names = names(text, start, paired.respectively());
      int figures = paired.figures().size();
      if (names > 1 && names != figures) {
        faults.add(
            Fault.at(paired.at(subject, start), String.valueOf(names), String.valueOf(figures)));
      }
    }
    return faults.stream();
  }

  /** How many names stand in a row before 分别, 0 when that is not sure: all must end alike. */
  private static int names(String text, int start, int end) {
    if (end - start < 3) {
      return 0;
    }
    char last = text.charAt(end - 1);
    int names = 1;
    int nameEnd = end;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '、' || c == '和' || c == '与' || c == '及') {
        if (i == start || text.charAt(i - 1) != last || nameEnd - i > LONGEST_NAME + 1) {
          return 0;
        }
        names++;
        nameEnd = i;
      } else if (c < '\u4e00' || c > '\u9fff' || c == '等') {
        return 0;
      }
    }
    return names;
  }
}
