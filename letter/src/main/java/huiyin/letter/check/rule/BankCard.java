package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A bank card's number, known by the issuer's 62 and its check figure (ISO/IEC 7812-1). */
public final class BankCard implements Rule {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 19;
  private static final int NEAR = 20;

  @Override
  public String id() {
    return "bank-card";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Span run : Figures.in(subject)) {
      boolean isCard =
          run.length() >= SHORTEST
              && run.length() <= LONGEST
              && text.startsWith("62", run.start())
              && isChecked(text, run)
              && Scan.has(text, Math.max(0, run.start() - NEAR), run.start(), "卡", "账", "帐");
      if (isCard) {
        Span at = subject.folded().span(run.start(), run.end());
        faults.add(Fault.at(at, text.substring(run.end() - 4, run.end())));
      }
    }
    return faults.stream();
  }

  /** Every second figure from the right counts twice, and the sum ends in 0. */
  private static boolean isChecked(String text, Span run) {
    int sum = 0;
    for (int i = run.end() - 1; i >= run.start(); i--) {
      int figure = text.charAt(i) - '0';
      boolean isDoubled = (run.end() - 1 - i) % 2 == 1;
      int twice = 2 * figure;
      sum += isDoubled ? twice / 10 + twice % 10 : figure;
    }
    return sum % 10 == 0;
  }
}
