package huiyin.letter.check.rule;

import huiyin.letter.Day;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A span of time does not end before it begins. */
public final class SpanOrder implements Rule {
  @Override
  public String id() {
    return "span-order";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Day day : subject.letter().dates()) {
      if (day.date().text().indexOf('/') > 0) {
        Optional<LocalDate> first = day.date().start().firstDay();
        Optional<LocalDate> last = day.date().end().lastDay();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
          faults.add(Fault.at(day.at(), subject.words(day.at())));
        }
      }
    }
    return faults.stream();
  }
}
