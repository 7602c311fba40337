package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A total that is given with all its parts is their sum. */
public final class SumArithmetic implements Rule {
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final BigDecimal NOT_FAR = new BigDecimal("0.2");
  private static final int FEWEST_PARTS = 3;
  private static final int FARTHEST = 24;
  private static final int REACH = 30;
  private static final List<String> TOTALS = List.of("合计", "共计", "总计", "总共", "一共");

  /** Traits of which one person may have several. */
  private static final List<String> TRAITS =
      List.of("女", "党员", "学历", "本科", "硕士", "博士", "职称", "少数民族", "岁", "高级", "残疾", "以上");

  private static final List<String> OTHERS = List.of("其他", "其余", "另有", "等");

  @Override
  public String id() {
    return "sum-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Quantity> all = subject.letter().quantities();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Quantity> after = partsAfter(subject, i);
      if (isWrong(subject, all.get(i), after)) {
        faults.add(fault(subject, all.get(i), after, all.get(i).at()));
      }
      List<Quantity> before = partsBefore(subject, i);
      if (before.size() >= FEWEST_PARTS && isNear(all.get(i), before, NOT_FAR)) {
        faults.add(fault(subject, all.get(i), before, before.getFirst().at()));
      }
    }
    return faults.stream();
  }

  /** The figures that 其中 counts out of the figure of this index, empty when it counts none out. */
  static List<Quantity> partsAfter(Subject subject, int whole) {
    List<Quantity> all = subject.letter().quantities();
    if (whole + 2 >= all.size()
        || !Near.isExact(all.get(whole))
        || all.get(whole + 1).at().start() - all.get(whole).at().end() > REACH + FARTHEST) {
      return List.of();
    }
    int end = subject.folded().place(all.get(whole).at().end());
    boolean counts =
        Near.find(subject.folded().text(), end, end + FARTHEST + 1, "其中") >= 0
            && PartList.sameUnit(all.get(whole + 1), all.get(whole));
    return counts ? PartList.from(subject, whole + 1) : List.of();
  }

  /** Whether the figures are enough to make up the whole by themselves. */
  static boolean areAll(Subject subject, List<Quantity> parts) {
    return parts.size() >= FEWEST_PARTS || Halves.are(subject, parts);
  }

  private static List<Quantity> partsBefore(Subject subject, int total) {
    List<Quantity> all = subject.letter().quantities();
    if (total < FEWEST_PARTS || !Near.isExact(all.get(total))) {
      return List.of();
    }
    String text = subject.folded().text();
    int start = Near.beforeLinks(text, Near.place(subject, all.get(total)));
    int length = Near.endsWith(text, start, TOTALS);
    int end = subject.folded().place(all.get(total - 1).at().end());
    boolean counts =
        length > 0
            && start - length - end <= 1
            && all.get(total - 1).unit().equals(all.get(total).unit());
    return counts ? PartList.upTo(subject, total - 1) : List.of();
  }

  private static boolean isWrong(Subject subject, Quantity total, List<Quantity> parts) {
    if (!areAll(subject, parts)) {
      return false;
    }
    String text = subject.folded().text();
    int start = subject.folded().place(total.at().end());
    int end = subject.folded().place(parts.getLast().at().end());
    if (Near.holds(text, start, end, TRAITS) || Near.holds(text, end, end + 3, OTHERS)) {
      return false;
    }
    boolean isMore = Sum.of(parts).compareTo(total.value()) > 0;
    return isNear(total, parts, isMore ? BigDecimal.ONE : NEAR);
  }

  /** Whether the sum is not the total, but no farther from it than this part of it. */
  private static boolean isNear(Quantity total, List<Quantity> parts, BigDecimal part) {
    BigDecimal gap = Sum.of(parts).subtract(total.value()).abs();
    BigDecimal slack = Sum.slack(parts).add(Printed.of(total).slack());
    return gap.compareTo(slack) > 0 && gap.compareTo(total.value().multiply(part)) <= 0;
  }

  private static Fault fault(Subject subject, Quantity total, List<Quantity> parts, Span first) {
    int start = Clauses.clause(subject.text(), first).start();
    int end = Math.max(parts.getLast().at().end(), total.at().end());
    return Fault.at(new Span(start, end), Sum.words(parts), Amount.of(Sum.of(parts)), total.text());
  }
}
