package huiyin.letter.check.rule;

import huiyin.letter.Commitment;
import huiyin.letter.Letter;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A plan that names no act, no date, no figure and no body can't be followed. */
public final class EmptyPromise implements Rule {
  private static final List<String> EMPTY =
      List.of(
          "高度重视", "提高认识", "提高站位", "统一思想", "加强领导", "加强组织领导", "统筹协调", "统筹推进", "多措并举", "狠抓落实", "抓好落实",
          "扎实推进", "稳步推进", "再上新台阶", "迈上新台阶", "取得新成效", "落到实处", "认真研究", "认真吸收", "凝聚合力", "形成合力", "加大力度",
          "久久为功", "常抓不懈", "不断改进", "进一步做好");
  private static final int FEWEST = 2;

  @Override
  public String id() {
    return "empty-promise";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return subject.letter().commitments().stream()
        .filter(each -> each.deadline() == null && saysNothing(subject, each))
        .map(each -> Fault.at(each.at(), subject.words(each.at())));
  }

  private static boolean saysNothing(Subject subject, Commitment commitment) {
    return !namesSomething(subject.letter(), commitment) && isEmpty(subject.words(commitment.at()));
  }

  private static boolean namesSomething(Letter letter, Commitment commitment) {
    return Stream.of(letter.quantities(), letter.works(), letter.bodies(), letter.dates())
        .flatMap(List::stream)
        .anyMatch(fact -> commitment.at().contains(fact.at()));
  }

  private static boolean isEmpty(String sentence) {
    List<String> clauses =
        Stream.of(sentence.split("[，,、。；;]")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    long empty = clauses.stream().filter(c -> EMPTY.stream().anyMatch(c::contains)).count();
    long opening = clauses.stream().filter(c -> c.length() <= 4 && c.startsWith("下一步")).count();
    return empty >= FEWEST && empty + opening == clauses.size();
  }
}
