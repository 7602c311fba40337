package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One word is enough to say that a figure is rough, or that it is a least or a most. */
public final class BoundDoubled implements Rule {
  private static final List<String> ABOUT = List.of("约", "大约", "大概", "大致", "近", "将近", "接近");
  private static final List<String> OVER =
      List.of("超过", "超", "逾", "不少于", "不低于", "不小于", "至少", "高于", "多于", "大于");
  private static final List<String> UNDER = List.of("不超过", "不足", "不到", "至多", "低于", "少于", "不高于");

  @Override
  public String id() {
    return "bound-doubled";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Quantity each : subject.letter().quantities()) {
      if (each.bound() != Bound.EXACT) {
        String tail = tail(each.text());
        String head = tail.isEmpty() ? "" : head(each.text(), tail);
        if (!head.isEmpty()) {
          String right = each.text().substring(0, each.text().length() - tail.length());
          faults.add(Fault.at(each.at(), each.text(), head, tail).fixedBy(right));
        }
      }
    }
    return faults.stream();
  }

  private static String tail(String text) {
    for (String word : List.of("左右", "上下", "以上", "以内", "以下")) {
      if (text.endsWith(word)) {
        return word;
      }
    }
    return "";
  }

  private static String head(String text, String tail) {
    List<String> heads =
        switch (tail) {
          case "以上" -> OVER;
          case "以内", "以下" -> UNDER;
          default -> ABOUT;
        };
    for (String word : heads) {
      if (text.startsWith(word) && isDigit(text, word.length())) {
        return word;
      }
    }
    return "";
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
