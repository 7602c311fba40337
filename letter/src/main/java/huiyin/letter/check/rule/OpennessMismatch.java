package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.Openness;
import java.util.stream.Stream;

/** A letter that is marked as open is not marked as closed elsewhere. */
public final class OpennessMismatch implements Rule {
  private static final String MARK = "此件";
  private static final String[] CLOSED = {"不予公开", "不公开", "不宜公开", "依申请公开"};
  private static final String[] OPEN = {"主动公开", "公开发布", "全文公开", "同意公开"};

  @Override
  public String id() {
    return "openness-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<Openness> said = subject.letter().header().openness();
    if (said == null) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int to = subject.to();
    String[] others = said.value() == Openness.NONE ? OPEN : CLOSED;
    boolean isPlain = said.value() == Openness.NONE || said.value() == Openness.FULL;
    for (int i = isPlain ? Scan.find(text, MARK, subject.from(), to) : -1;
        i >= 0;
        i = Scan.find(text, MARK, i + MARK.length(), to)) {
      for (String other : others) {
        int end = i + MARK.length() + other.length();
        Span at = subject.folded().span(i, Math.min(end, text.length()));
        if (text.startsWith(other, i + MARK.length()) && !at.overlaps(said.at())) {
          return Stream.of(Fault.at(at, subject.words(at), subject.words(said.at())));
        }
      }
    }
    return Stream.empty();
  }
}
