package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
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

  private static final int REACH = 40;

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
    Share share = of >= 0 ? share(subject, index, sentence, of) : rate(subject, index, sentence);
    if (share == null || !share.isWrong() || !(share.isNear() || isOutOf(subject, share, of))) {
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

  private static @Nullable Share share(Subject subject, int index, Span sentence, int of) {
    List<Quantity> all = subject.letter().quantities();
    Share share = Share.of(all, index, sentence.start(), of);
    return share == null ? NamedWhole.of(subject, index, sentence, of) : share;
  }

  /** 124家，其中一体化企业23家，占21.5%: what is counted out of a number is a share of it alone. */
  private static boolean isOutOf(Subject subject, Share share, int of) {
    int start = share.whole().at().end();
    int end = share.part().at().start();
    int figure = share.said().at().start();
    return of >= 0
        && start <= end
        && end - start <= REACH
        && Near.find(subject.text(), start, end, "其中") >= 0
        && (figure == of + 1 || (figure == of + 2 && subject.text().charAt(of + 1) == '比'));
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
}
