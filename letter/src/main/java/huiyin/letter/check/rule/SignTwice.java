package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A fall by a negative figure would be a rise. */
public final class SignTwice implements Rule {
  private static final List<String> FALLS =
      List.of("下降", "减少", "降低", "下滑", "回落", "缩减", "下跌", "负增长");

  @Override
  public String id() {
    return "sign-twice";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      int sign = Near.place(subject, each);
      if (sign > 0 && each.value().signum() < 0) {
        int verb = text.charAt(sign - 1) == '了' ? sign - 1 : sign;
        int length = Near.endsWith(text, verb, FALLS);
        if (length > 0) {
          Span at = new Span(subject.folded().span(verb - length, verb).start(), each.at().end());
          String right = text.substring(verb - length, sign) + each.text().substring(1);
          faults.add(Fault.at(at, subject.words(at), right).fixedBy(right));
        }
      }
    }
    return faults.stream();
  }
}
