package huiyin.letter.check.rule;

import huiyin.letter.Header.Issuer;
import huiyin.letter.Header.Origin;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A bureau calls itself 我局, a department 我厅, a commission 我委. */
public final class SelfName implements Rule {
  private static final String KINDS = "局厅委";
  private static final String NOT_BEHIND = "员托派书常部";
  private static final int NEAR = 60;
  private static final String[] QUOTED = {"表示", "反馈", "回复", "来函", "复函", "称", "认为", "“", "意见"};

  @Override
  public String id() {
    return "self-name";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Issuer issuer = subject.letter().header().issuer();
    if (issuer == null || issuer.from() != Origin.SIGNATURE || kind(issuer.name()) == 0) {
      return Stream.empty();
    }
    char own = kind(issuer.name());
    String text = subject.folded().text();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    boolean isUsed = false;
    for (int i = Scan.find(text, '我', subject.from(), to);
        i >= 0;
        i = Scan.find(text, '我', i + 1, to)) {
      char kind = Scan.at(text, i + 1);
      isUsed |= kind == own;
      if (kind != own && KINDS.indexOf(kind) >= 0 && isSelf(text, i)) {
        Span at = subject.folded().span(i, i + 2);
        faults.add(Fault.at(at, subject.words(at), issuer.name(), "我" + own).fixedBy("我" + own));
      }
    }
    return isUsed ? faults.stream() : Stream.empty();
  }

  private static char kind(String name) {
    char last = name.charAt(name.length() - 1);
    return KINDS.indexOf(last) >= 0 ? last : name.endsWith("委员会") ? '委' : 0;
  }

  private static boolean isSelf(String text, int i) {
    int start = i;
    while (start > 0 && i - start < NEAR && "。;\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return NOT_BEHIND.indexOf(Scan.at(text, i + 2)) < 0 && !Scan.has(text, start, i, QUOTED);
  }
}
