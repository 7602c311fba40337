package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** To prevent that a thing no longer happens is to make it happen. */
public final class NegationTwice implements Rule {
  private static final String NOT_AGAIN = "不再";
  private static final int REACH = 16;
  private static final List<String> AGAINST = List.of("防止", "避免", "杜绝", "严防", "以免", "制止");
  private static final List<String> HAPPENS = List.of("发生", "出现", "产生", "上演", "重演", "反弹", "蔓延");

  @Override
  public String id() {
    return "negation-twice";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (int i = text.indexOf(NOT_AGAIN); i >= 0; i = text.indexOf(NOT_AGAIN, i + 2)) {
      int start = against(text, i);
      int length = happens(text, i + 2);
      if (start >= 0 && length > 0) {
        Span at = subject.folded().span(start, i + 2 + length);
        if (subject.letter().at().contains(at)) {
          String right = text.substring(start, i) + "再" + text.substring(i + 2, i + 2 + length);
          Fault fault = Fault.at(at, subject.words(at), right);
          faults.add(subject.words(at).contains("\n") ? fault : fault.fixedBy(right));
        }
      }
    }
    return faults.stream();
  }

  private static int against(String text, int end) {
    int start = Near.clauseStart(text, end, REACH);
    for (int i = end - 2; i >= start; i--) {
      for (String word : AGAINST) {
        if (text.startsWith(word, i)) {
          return i;
        }
      }
      if (text.charAt(i) == '、') {
        return -1;
      }
    }
    return -1;
  }

  private static int happens(String text, int start) {
    for (String word : HAPPENS) {
      if (text.startsWith(word, start)) {
        return word.length();
      }
    }
    return 0;
  }
}
