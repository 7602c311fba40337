package huiyin.letter.check.rule;

import huiyin.letter.Header.Addressee;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.util.List;
import java.util.stream.Stream;

/** 等12位代表 in the greeting and 等11位代表 in the opening can't both be right. */
public final class CosignerCount implements Rule {
  private static final int MOST_SIGNS = 4;

  @Override
  public String id() {
    return "cosigner-count";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Addressee> greeted = subject.letter().header().addressees();
    if (greeted.isEmpty()) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int name = subject.folded().place(greeted.getLast().at().end());
    int line = Scan.lineEnd(text, name);
    int first = counted(text, name, line);
    int received = Scan.find(text, "收悉", line, subject.to());
    int second = first < 0 || received < 0 ? -1 : counted(text, line, received);
    if (second < 0) {
      return Stream.empty();
    }
    int greetedCount = count(text, first);
    int openingCount = count(text, second);
    Span at = subject.folded().span(second, Numeral.end(text, second + 1, MOST_SIGNS) + 1);
    return greetedCount == openingCount
        ? Stream.empty()
        : Stream.of(Fault.at(at, String.valueOf(greetedCount), String.valueOf(openingCount)));
  }

  /** Where 等…位委员 or 等…名代表 stands, or -1. */
  private static int counted(String text, int start, int end) {
    for (int i = Scan.find(text, '等', start, end); i >= 0; i = Scan.find(text, '等', i + 1, end)) {
      int number = Numeral.end(text, i + 1, MOST_SIGNS);
      boolean isCount = number > i + 1 && "位名".indexOf(Scan.at(text, number)) >= 0;
      if (isCount && (text.startsWith("委员", number + 1) || text.startsWith("代表", number + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int count(String text, int at) {
    return Numeral.value(text, at + 1, Numeral.end(text, at + 1, MOST_SIGNS));
  }
}
