package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A citizen's identity number (GB 11643-1999), known by its date of birth and its check sign. */
public final class IdentityNumber implements Rule {
  private static final int LENGTH = 18;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int BIRTH = 6;

  @Override
  public String id() {
    return "identity-number";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Span run : Figures.in(subject)) {
      char last = Scan.at(text, run.end());
      int end =
          run.length() == LENGTH - 1 && (last == 'X' || last == 'x') ? run.end() + 1 : run.end();
      if (end - run.start() == LENGTH
          && isBirth(text, run.start() + BIRTH)
          && Character.toUpperCase(text.charAt(end - 1)) == check(text, run.start())) {
        faults.add(Fault.at(subject.folded().span(run.start(), end), shown(text, run.start())));
      }
    }
    return faults.stream();
  }

  private static boolean isBirth(String text, int at) {
    int year = Numeral.value(text, at, at + 4);
    int month = Numeral.value(text, at + 4, at + 6);
    int day = Numeral.value(text, at + 6, at + 8);
    return year >= 1900
        && year < 2100
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).maxLength();
  }

  private static char check(String text, int start) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(start + i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }

  /** Enough to find it by; the rest is not said once more. */
  private static String shown(String text, int start) {
    return text.substring(start, start + BIRTH) + "…";
  }
}
