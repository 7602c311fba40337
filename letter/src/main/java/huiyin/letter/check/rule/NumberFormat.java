package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.LetterNumber;
import java.util.stream.Stream;

/**
 * A letter number has its year in 〔〕 and a serial without zeros before it (GB/T 9704-2012, 7.2.5).
 */
public final class NumberFormat implements Rule {
  @Override
  public String id() {
    return "number-format";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LetterNumber> found = subject.letter().header().letterNumber();
    if (found == null) {
      return Stream.empty();
    }
    LetterNumber number = found.value();
    boolean isWhole = !number.organCode().isEmpty() && number.year() != null;
    String year = number.year() == null ? "" : number.year().toString();
    String right = number.organCode() + "〔" + year + "〕" + unpadded(number.serial()) + "号";
    if (isWhole && number.text().replace('號', '号').equals(right)) {
      return Stream.empty();
    }
    Fault fault = Fault.at(found.at(), number.text(), right);
    return Stream.of(isWhole && !number.serial().isEmpty() ? fault.fixedBy(right) : fault);
  }

  private static String unpadded(String serial) {
    int zeros = 0;
    while (zeros < serial.length() - 1 && serial.charAt(zeros) == '0') {
      zeros++;
    }
    return serial.substring(zeros);
  }
}
