package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The years in brackets behind “十四五” are those of that five-year plan. */
public final class PlanYears implements Rule {
  private static final int FIRST = 10;
  private static final int ITS_START = 2001;
  private static final int YEARS = 5;
  private static final String LINKS = "-—~至到";

  @Override
  public String id() {
    return "plan-years";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    for (int five = Scan.find(text, '五', subject.from(), to);
        five >= 0;
        five = Scan.find(text, '五', five + 1, to)) {
      int start = five;
      while (start > 0 && five - start < 2 && Numeral.isSign(text.charAt(start - 1))) {
        start--;
      }
      int bracket = bracket(text, five + 1);
      if (bracket > 0 && Scan.at(text, start) == '十') {
        check(subject, text, start, five, bracket, faults);
      }
    }
    return faults.stream();
  }

  /** Where the bracket opens behind the name of the plan, or -1. */
  private static int bracket(String text, int end) {
    int i = "”’\"".indexOf(Scan.at(text, end)) >= 0 ? end + 1 : end;
    boolean isNamed = i > end;
    if (text.startsWith("期间", i) || text.startsWith("时期", i)) {
      i += 2;
      isNamed = true;
    }
    return isNamed && Scan.at(text, i) == '(' ? i : -1;
  }

  private static void check(
      Subject subject, String text, int start, int five, int bracket, List<Fault> faults) {
    int first = bracket + 1;
    int link = first + 4 + (Scan.at(text, first + 4) == '年' ? 1 : 0);
    int last = link;
    while (last < link + 2 && LINKS.indexOf(Scan.at(text, last)) >= 0) {
      last++;
    }
    boolean areYears =
        Scan.digits(text, first) == first + 4 && last > link && Scan.digits(text, last) == last + 4;
    int plan = Numeral.value(text, start, five);
    if (!areYears || plan < FIRST) {
      return;
    }
    int from = ITS_START + (plan - FIRST) * YEARS;
    boolean isRight =
        Numeral.value(text, first, first + 4) == from
            && Numeral.value(text, last, last + 4) == from + YEARS - 1;
    if (!isRight) {
      faults.add(
          Fault.at(
              subject.folded().span(first, last + 4),
              text.substring(start, five + 1),
              from + "—" + (from + YEARS - 1)));
    }
  }
}
