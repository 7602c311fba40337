package huiyin.letter.check.rule;

import huiyin.letter.Day;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is reported as done was done before the letter was signed. */
public final class ReportAhead implements Rule {
  private static final String[] DONE = {"已于", "已在", "业已于"};

  @Override
  public String id() {
    return "report-ahead";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    LocalDate signed = Signing.day(subject);
    if (signed == null) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Day day : subject.letter().dates()) {
      if (day.date().firstDay().filter(signed::isBefore).isPresent() && isCertain(day)) {
        int start = subject.folded().place(day.at().start());
        if (Scan.endsWith(text, 0, start, DONE)) {
          faults.add(Fault.at(day.at(), subject.words(day.at()), signed.toString()));
        }
      }
    }
    return faults.stream();
  }

  private static boolean isCertain(Day day) {
    return Signing.hasYear(day) || day.text().startsWith("今年") || day.text().startsWith("明年");
  }
}
