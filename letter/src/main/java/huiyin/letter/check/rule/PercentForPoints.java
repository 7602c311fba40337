package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From 20% to 25% is five percentage points more, but a quarter more. */
public final class PercentForPoints implements Rule {
  @Override
  public String id() {
    return "percent-for-points";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Moved moved : Moved.in(subject)) {
      Quantity by = moved.by();
      boolean isShare = moved.change().from().unit().equals("%") && by.unit().equals("%");
      if (isShare
          && moved.change().difference().compareTo(by.value()) == 0
          && !Growth.of(moved.change()).fits(by, 2)) {
        String right = by.value().toPlainString() + "个百分点";
        faults.add(
            Fault.at(
                    by.at(),
                    moved.change().from().text(),
                    moved.change().to().text(),
                    right,
                    by.text())
                .fixedBy(right));
      }
    }
    return faults.stream();
  }
}
