package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Where a clause names things one by one and counts them, it can't name more than it counts. */
public final class ListCount implements Rule {
  private static final int LONGEST_NAME = 10;
  private static final String COUNTED = "个家座项所处市县区镇村条类种";
  private static final BigDecimal MOST = BigDecimal.valueOf(30);

  @Override
  public String id() {
    return "list-count";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return Clauses.exact(subject.letter().quantities(), subject.letter().at()).stream()
        .filter(each -> COUNTED.contains(each.unit()) && each.unit().length() == 1)
        .filter(each -> each.value().compareTo(MOST) <= 0)
        .flatMap(each -> fault(subject, each));
  }

  private static Stream<Fault> fault(Subject subject, Quantity count) {
    Span clause = Clauses.clause(subject.text(), count.at());
    String before = subject.text().substring(clause.start(), count.at().start());
    int named = named(before);
    return BigDecimal.valueOf(named).compareTo(count.value()) > 0
        ? Stream.of(Fault.at(clause, count.text(), String.valueOf(named)))
        : Stream.empty();
  }

  /** How many names stand in a row before the count, at least; 0 when there is no row of three. */
  private static int named(String before) {
    int names = 0;
    int end = before.length();
    int mark = before.lastIndexOf('、');
    while (mark >= 0
        && (names == 0 || end - mark - 1 <= LONGEST_NAME)
        && isName(before, mark + 1, end)) {
      names++;
      end = mark;
      mark = before.lastIndexOf('、', mark - 1);
    }
    return names >= 2 ? names + 1 : 0;
  }

  private static boolean isName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || "（）()“”《》".indexOf(c) >= 0) {
        return false;
      }
    }
    return end > start;
  }
}
