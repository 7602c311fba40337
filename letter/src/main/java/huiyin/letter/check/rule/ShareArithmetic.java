package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A share is its part divided by its whole, rounded to as many places as the letter gives. */
public final class ShareArithmetic implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  @Override
  public String id() {
    return "share-arithmetic";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Quantity> all = subject.letter().quantities();
    return Clauses.exact(all, subject.letter().at()).stream()
        .filter(each -> each.unit().equals("%"))
        .flatMap(share -> fault(subject, share));
  }

  private static Stream<Fault> fault(Subject subject, Quantity share) {
    Span sentence = Clauses.sentence(subject.text(), share.at());
    int of = subject.text().lastIndexOf('占', share.at().start());
    if (of < sentence.start()) {
      return Stream.empty();
    }
    List<Quantity> before =
        Clauses.exact(
            subject.letter().quantities(), new Span(sentence.start(), share.at().start()));
    List<Quantity> parts = before.stream().filter(each -> each.at().end() <= of).toList();
    if (parts.isEmpty()) {
      return Stream.empty();
    }
    Quantity part = parts.getLast();
    return before.stream()
        .filter(each -> !each.at().equals(part.at()) && each.unit().equals(part.unit()))
        .filter(each -> each.value().compareTo(part.value()) >= 0 && each.value().signum() > 0)
        .reduce((_, later) -> later)
        .filter(whole -> isNearButWrong(share, part, whole))
        .map(whole -> fault(new Span(of, share.at().end()), share, part, whole))
        .stream();
  }

  private static boolean isNearButWrong(Quantity share, Quantity part, Quantity whole) {
    BigDecimal exact = percent(part, whole, 10);
    BigDecimal said = share.value();
    boolean isRight = exact.setScale(places(share), RoundingMode.HALF_UP).compareTo(said) == 0;
    return !isRight && exact.subtract(said).abs().compareTo(exact.multiply(NEAR)) <= 0;
  }

  private static Fault fault(Span at, Quantity share, Quantity part, Quantity whole) {
    return Fault.at(
        at,
        part.value().stripTrailingZeros().toPlainString(),
        whole.value().stripTrailingZeros().toPlainString(),
        percent(part, whole, places(share) + 1).toPlainString() + "%",
        share.text(),
        percent(part, whole, places(share)).toPlainString() + "%");
  }

  private static BigDecimal percent(Quantity part, Quantity whole, int scale) {
    return part.value().multiply(HUNDRED).divide(whole.value(), scale, RoundingMode.HALF_UP);
  }

  private static int places(Quantity share) {
    int point = share.text().indexOf('.');
    int places = 0;
    while (point >= 0
        && point + 1 + places < share.text().length()
        && Character.isDigit(share.text().charAt(point + 1 + places))) {
      places++;
    }
    return places;
  }
}
