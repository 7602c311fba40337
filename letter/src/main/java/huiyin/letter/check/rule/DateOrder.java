package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A letter is published on the day it is signed or later. */
public final class DateOrder implements Rule {
  @Override
  public String id() {
    return "date-order";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LocalDate> signed = subject.letter().header().issueDate();
    Found<Edtf> published = subject.letter().header().publishedAt();
    if (signed == null || published == null || published.value().text().length() < 10) {
      return Stream.empty();
    }
    String day = published.value().text().substring(0, 10);
    return day.compareTo(signed.value().toString()) < 0
        ? Stream.of(Fault.at(published.at(), day, signed.value().toString()))
        : Stream.empty();
  }
}
