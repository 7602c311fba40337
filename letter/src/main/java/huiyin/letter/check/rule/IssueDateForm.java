package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The date of a letter has no zeros before month and day, and one kind of numerals (7.3.5.4). */
public final class IssueDateForm implements Rule {
  @Override
  public String id() {
    return "issue-date-form";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<LocalDate> signed = subject.letter().header().issueDate();
    if (signed == null) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int start = subject.folded().place(signed.at().start());
    int end = subject.folded().place(signed.at().end());
    int year = Scan.find(text, '年', start, end);
    if (year < 0 || text.charAt(end - 1) != '日' || !Signing.standsAlone(text, start, end)) {
      return Stream.empty();
    }
    boolean isPadded = Scan.at(text, year + 1) == '0' || Scan.find(text, "月0", start, end) >= 0;
    boolean isMixed = hasFigures(text, start, year) != hasFigures(text, year, end);
    if (!isPadded && !isMixed) {
      return Stream.empty();
    }
    LocalDate day = signed.value();
    String right = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    return Stream.of(Fault.at(signed.at(), subject.words(signed.at()), right).fixedBy(right));
  }

  private static boolean hasFigures(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Scan.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
