package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a person lives, down to the room. */
public final class HomeAddress implements Rule {
  private static final String UNIT = "单元";
  private static final String BUILDINGS = "栋幢楼座号";
  private static final String[] LIVES = {"家住", "居住", "现住", "住在", "住址"};
  private static final int NEAR = 30;

  @Override
  public String id() {
    return "home-address";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    for (int unit = Scan.find(text, UNIT, subject.from(), to);
        unit >= 0;
        unit = Scan.find(text, UNIT, unit + 1, to)) {
      int number = before(text, unit);
      int room = Scan.digits(text, unit + UNIT.length());
      boolean isWhole =
          number < unit
              && BUILDINGS.indexOf(Scan.at(text, number - 1)) >= 0
              && before(text, number - 1) < number - 1
              && room > unit + UNIT.length()
              && (Scan.at(text, room) == '室' || Scan.at(text, room) == '号');
      if (isWhole && Scan.has(text, Math.max(0, number - NEAR), number, LIVES)) {
        int start = before(text, number - 1);
        faults.add(Fault.at(subject.folded().span(start, room + 1)));
      }
    }
    return faults.stream();
  }

  private static int before(String text, int end) {
    int i = end;
    while (i > 0 && end - i < 5 && Scan.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
