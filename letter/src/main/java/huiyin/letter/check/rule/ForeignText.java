package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.stream.Stream;

/** Betting and advertising that a hijacked site puts into a letter. */
public final class ForeignText implements Rule {
  @Override
  public String id() {
    return "foreign-text";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return subject.foreign().stream()
        .filter(subject.area()::contains)
        .map(at -> Fault.at(at, subject.words(at)));
  }
}
