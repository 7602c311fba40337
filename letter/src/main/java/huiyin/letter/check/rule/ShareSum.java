package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shares of one whole are not more than the whole when added up. */
public final class ShareSum implements Rule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(105);
  private static final int FEWEST = 3;
  private static final int REACH = 30;
  private static final List<String> SHARES = List.of("占比", "占总", "占全", "比重", "比例", "构成");

  @Override
  public String id() {
    return "share-sum";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Paired paired : Paired.in(subject)) {
      List<Quantity> shares = paired.figures();
      int start = Near.clauseStart(text, paired.respectively(), REACH);
      int first = Near.place(subject, shares.getFirst());
      if (shares.size() >= FEWEST && Near.holds(text, start, first, SHARES) && isTooMuch(shares)) {
        faults.add(
            Fault.at(paired.at(subject, start), Sum.words(shares), Sum.of(shares).toPlainString()));
      }
    }
    return faults.stream();
  }

  /** A sum far above the whole is a sum of shares of different things. */
  private static boolean isTooMuch(List<Quantity> shares) {
    BigDecimal sum = Sum.of(shares);
    return shares.stream().allMatch(each -> each.unit().equals("%") && Near.isExact(each))
        && sum.subtract(Sum.slack(shares)).compareTo(WHOLE) > 0
        && sum.compareTo(MOST) <= 0;
  }
}
