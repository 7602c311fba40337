package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A share is its part divided by its whole, rounded to as many places as the letter gives. */
public final class ShareArithmetic implements Rule {
  private static final List<String> RATES =
      List.of(
          "完成率", "开工率", "竣工率", "办结率", "办复率", "答复率", "合格率", "整改率", "就业率", "签约率", "采纳率", "满意率", "受理率",
          "回复率", "解决率", "入选率", "通过率", "占比");

  @Override
  public String id() {
    return "share-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    List<Quantity> all = subject.letter().quantities();
    for (int i = 2; i < all.size(); i++) {
      if (all.get(i).unit().equals("%") && Near.isExact(all.get(i))) {
        Fault fault = fault(subject, i);
        if (fault != null) {
          faults.add(fault);
        }
      }
    }
    return faults.stream();
  }

  private static @Nullable Fault fault(Subject subject, int index) {
    Quantity said = subject.letter().quantities().get(index);
    Span sentence = Clauses.sentence(subject.text(), said.at());
    int of = Near.findLast(subject.text(), sentence.start(), said.at().start(), '占');
    Share share =
        of >= 0
            ? Share.of(subject.letter().quantities(), index, sentence.start(), of)
            : rate(subject, index, sentence);
    if (share == null || !share.isNearButWrong()) {
      return null;
    }
    int start = of >= 0 ? of : share.start();
    return Fault.at(
        new Span(start, said.at().end()),
        share.part().value().stripTrailingZeros().toPlainString(),
        share.whole().value().stripTrailingZeros().toPlainString(),
        share.percent(1).toPlainString() + "%",
        said.text(),
        share.percent(0).toPlainString() + "%");
  }

  /** 共收到146件，办结140件，办结率95.9%: the two figures of one unit right before the rate. */
  private static @Nullable Share rate(Subject subject, int index, Span sentence) {
    List<Quantity> all = subject.letter().quantities();
    Quantity one = all.get(index - 1);
    Quantity other = all.get(index - 2);
    String text = subject.folded().text();
    int word = Near.beforeLinks(text, Near.place(subject, all.get(index)));
    boolean isPair =
        one.unit().equals(other.unit())
            && !one.unit().equals("%")
            && Near.isExact(one)
            && Near.isExact(other)
            && other.at().start() >= sentence.start()
            && Near.endsWith(text, word, RATES) > 0
            && !isChange(text, Near.place(subject, one));
    if (!isPair) {
      return null;
    }
    boolean isOneLess = one.value().compareTo(other.value()) <= 0;
    return Share.of(isOneLess ? one : other, isOneLess ? other : one, all.get(index));
  }

  /** 143家整合到96家 is one thing that changed, not a part and its whole. */
  private static boolean isChange(String text, int figure) {
    return figure > 0 && "到至成为".indexOf(text.charAt(figure - 1)) >= 0;
  }

  /** A part, its whole, and the share that the letter gives. */
  private record Share(Quantity part, Quantity whole, Quantity said) {
    private static final BigDecimal NEAR = new BigDecimal("0.1");
    private static final int DIGITS = 12;

    static @Nullable Share of(Quantity part, Quantity whole, Quantity said) {
      return whole.value().signum() > 0 ? new Share(part, whole, said) : null;
    }

    /** The last figure before 占, and the last one of its unit that is no smaller. */
    static @Nullable Share of(List<Quantity> all, int index, int from, int of) {
      Quantity part = null;
      Quantity whole = null;
      for (int i = index - 1; i >= 0 && all.get(i).at().start() >= from; i--) {
        Quantity each = all.get(i);
        if (Near.isExact(each) && part == null && each.at().end() <= of) {
          part = each;
          i = index;
        } else if (Near.isExact(each)
            && part != null
            && !each.at().equals(part.at())
            && whole == null
            && each.unit().equals(part.unit())
            && each.value().compareTo(part.value()) >= 0) {
          whole = each;
        }
      }
      return part == null || whole == null ? null : of(part, whole, all.get(index));
    }

    boolean isNearButWrong() {
      BigDecimal slack = Printed.of(said).slack();
      BigDecimal low = percent(part, -1, whole, 1);
      BigDecimal high = percent(part, 1, whole, -1);
      boolean isRight =
          said.value().add(slack).compareTo(low) >= 0
              && said.value().subtract(slack).compareTo(high) <= 0;
      BigDecimal exact = percent(part, 0, whole, 0);
      return !isRight && exact.subtract(said.value()).abs().compareTo(exact.multiply(NEAR)) <= 0;
    }

    int start() {
      return Math.min(part.at().start(), whole.at().start());
    }

    /** To as many places as the letter gives, and some more. */
    BigDecimal percent(int more) {
      return percent(part, 0, whole, 0)
          .setScale(Printed.of(said).places() + more, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(Quantity part, int one, Quantity whole, int other) {
      return off(part, one)
          .movePointRight(2)
          .divide(off(whole, other), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal off(Quantity figure, int way) {
      return figure.value().add(Printed.of(figure).slack().multiply(BigDecimal.valueOf(way)));
    }
  }
}
