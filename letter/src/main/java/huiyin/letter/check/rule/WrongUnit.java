package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lengths and areas are given in legal units, written out: 平方 alone is none (计量法 article 3). */
public final class WrongUnit implements Rule {
  private static final Map<String, String> RIGHT =
      Map.of(
          "平方", "平方米", "立方", "立方米", "平米", "平方米", "华里", "", "公尺", "米", "公分", "厘米", "市斤", "", "英里",
          "", "马力", "");

  @Override
  public String id() {
    return "wrong-unit";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      String right = RIGHT.get(each.unit());
      int end = right == null ? 0 : subject.folded().place(each.at().end());
      if (right != null && !continues(text, end) && each.text().endsWith(each.unit())) {
        Fault fault = Fault.at(each.at(), each.text(), each.unit());
        String number = each.text().substring(0, each.text().length() - each.unit().length());
        faults.add(right.isEmpty() ? fault : fault.fixedBy(number + right));
      }
    }
    return faults.stream();
  }

  /** 平方公里 and 立方分米 cut short by the reader are whole in the letter. */
  private static boolean continues(String text, int i) {
    return i < text.length() && "公千分毫厘英海米里数根差".indexOf(text.charAt(i)) >= 0;
  }
}
