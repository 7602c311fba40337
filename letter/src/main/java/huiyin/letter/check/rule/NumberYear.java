package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.LetterNumber;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A letter is numbered in the year in which it is signed. */
public final class NumberYear implements Rule {
  @Override
  public String id() {
    return "number-year";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LetterNumber> number = subject.letter().header().letterNumber();
    LocalDate signed = Signing.day(subject);
    if (number == null || number.value().year() == null || signed == null) {
      return Stream.empty();
    }
    int gap = signed.getYear() - number.value().year();
    boolean isRight = gap == 0 || (gap == 1 && signed.getMonthValue() <= 2);
    return isRight
        ? Stream.empty()
        : Stream.of(Fault.at(number.at(), number.value().text(), signed.toString()));
  }
}
