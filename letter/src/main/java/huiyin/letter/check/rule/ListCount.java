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

/** Where a letter names things one by one and counts them, it names as many as it counts. */
public final class ListCount implements Rule {
  private static final int LONGEST_NAME = 10;
  private static final int REACH = 120;
  private static final String COUNTED = "个家座项所处市县区镇村条类种";
  private static final String MARKS = "（）()“”《》";

  /** 各建一个 and 均有两项 count for each name, not for all. */
  private static final List<String> EACH = List.of("各", "均", "分别", "每", "都", "等");

  /** Who does a thing together is no list of the things. */
  private static final List<String> TOGETHER =
      List.of("会同", "联合", "协调", "组织", "配合", "指导", "推动", "督促", "邀请", "部门", "厅", "局", "委", "办", "我");

  /** 商丘五个市: the last name stands right before the count, with no verb between. */
  private static final int TIGHT = 4;

  private static final int FARTHEST_OFF = 3;
  private static final BigDecimal MOST = BigDecimal.valueOf(30);

  @Override
  public String id() {
    return "list-count";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      if (each.unit().length() == 1
          && COUNTED.contains(each.unit())
          && Near.isExact(each)
          && each.value().compareTo(MOST) <= 0) {
        check(subject, each, faults);
      }
    }
    return faults.stream();
  }

  private static void check(Subject subject, Quantity count, List<Fault> faults) {
    Span clause = Clauses.clause(subject.text(), count.at());
    int said = count.value().intValue();
    int before = named(subject.text(), clause.start(), count.at().start());
    if (said > 1 && before > said && before <= said + FARTHEST_OFF) {
      faults.add(Fault.at(clause, count.text(), String.valueOf(before)));
      return;
    }
    int points = PointsBehind.count(subject, count);
    if (points > 0 && points != said) {
      faults.add(Fault.at(clause, count.text(), String.valueOf(points)));
    }
    NamesBehind behind = points > 0 ? null : NamesBehind.of(subject, count);
    if (behind != null && behind.names() != said) {
      Span at = new Span(clause.start(), subject.folded().span(0, behind.end()).end());
      faults.add(Fault.at(at, count.text(), String.valueOf(behind.names())));
    }
  }

  /** How many names stand in a row before the count, at least; 0 when there is no row of three. */
  private static int named(String text, int clause, int count) {
    int start = Math.max(clause, count - REACH);
    int names = 0;
    int end = count;
    boolean isTight = false;
    for (int i = count - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '、') {
        int length = end - i - 1;
        if (length == 0 || (names == 0 ? Near.holds(text, i, end, EACH) : length > LONGEST_NAME)) {
          break;
        }
        isTight |= names == 0 && length <= TIGHT;
        names++;
        end = i;
      } else if ((c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0) {
        break;
      }
    }
    boolean isList = names >= 2 && (isTight || !Near.holds(text, start, count, TOGETHER));
    return isList ? names + 1 : 0;
  }
}
