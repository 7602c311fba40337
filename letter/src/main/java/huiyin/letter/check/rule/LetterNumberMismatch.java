package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import huiyin.letter.term.LetterNumber;
import java.util.stream.Stream;

/** Where a page prints the number of its letter twice, it is the same number. */
public final class LetterNumberMismatch implements Rule {
  private static final String OPEN = "〔[【(";
  private static final String CLOSE = "〕]】)";

  @Override
  public String id() {
    return "letter-number-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LetterNumber> number = subject.letter().header().letterNumber();
    if (number == null
        || number.value().year() == null
        || number.value().organCode().length() < 2) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int from = subject.from();
    int received = Scan.find(text, "收悉", from, subject.to());
    int own = subject.folded().place(number.at().start());
    int codeEnd = text.indexOf(String.valueOf(number.value().year()), own) - 1;
    if (received < 0 || codeEnd <= own || codeEnd > own + number.value().organCode().length() + 2) {
      return Stream.empty();
    }
    String code = text.substring(own, codeEnd);
    for (int i = Scan.find(text, code, from, received);
        i >= 0;
        i = Scan.find(text, code, i + 1, received)) {
      int end = i == own ? -1 : end(text, i + code.length());
      if (end > 0 && !isSame(text, i + code.length(), number.value())) {
        Span at = subject.folded().span(i, end);
        return Stream.of(Fault.at(at, subject.words(at), number.value().text()));
      }
    }
    return Stream.empty();
  }

  /** The end of 〔2024〕8号 behind the organ's code, or -1. */
  private static int end(String text, int bracket) {
    int year = Scan.digits(text, bracket + 1);
    int serial = Scan.digits(text, year + 1);
    boolean isWhole =
        OPEN.indexOf(Scan.at(text, bracket)) >= 0
            && year == bracket + 5
            && CLOSE.indexOf(Scan.at(text, year)) >= 0
            && serial > year + 1
            && Scan.at(text, serial) == '号';
    return isWhole ? serial + 1 : -1;
  }

  private static boolean isSame(String text, int bracket, LetterNumber number) {
    int year = bracket + 5;
    int serial = Numeral.value(text, year + 1, Scan.digits(text, year + 1));
    int said = Numeral.value(number.serial(), 0, number.serial().length());
    Integer saidYear = number.year();
    return serial == said && saidYear != null && Numeral.value(text, bracket + 1, year) == saidYear;
  }
}
