package huiyin.letter.check.rule;

import huiyin.letter.Day;
import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A letter is signed after the item was put forward, and published on that day or later. */
public final class DateOrder implements Rule {
  private static final String[] PUT_FORWARD = {"提出", "提交", "收到", "转来", "交办"};
  private static final int NEAR = 30;

  @Override
  public String id() {
    return "date-order";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LocalDate> signed = subject.letter().header().issueDate();
    if (signed == null) {
      return Stream.empty();
    }
    List<Fault> faults = new ArrayList<>();
    published(subject, signed, faults);
    putForward(subject, faults);
    return faults.stream();
  }

  private static void published(Subject subject, Found<LocalDate> signed, List<Fault> faults) {
    Found<Edtf> published = subject.letter().header().publishedAt();
    if (published != null && published.value().text().length() >= 10) {
      String day = published.value().text().substring(0, 10);
      if (day.compareTo(signed.value().toString()) < 0) {
        faults.add(Fault.at(published.at(), day, signed.value().toString()));
      }
    }
  }

  /** A date in the opening on which the item was put forward, after the one under the letter. */
  private static void putForward(Subject subject, List<Fault> faults) {
    String text = subject.text();
    LocalDate signed = Signing.day(subject);
    int received =
        Scan.find(text, "收悉", subject.letter().at().start(), subject.letter().at().end());
    for (Day day : subject.letter().dates()) {
      if (signed == null || day.at().start() > received) {
        return;
      }
      if (Signing.hasYear(day)
          && day.date().firstDay().filter(signed::isBefore).isPresent()
          && Scan.has(
              text, day.at().end(), Math.min(day.at().end() + NEAR, received), PUT_FORWARD)) {
        faults.add(Fault.at(day.at(), signed.toString(), day.date().text()));
      }
    }
  }
}
