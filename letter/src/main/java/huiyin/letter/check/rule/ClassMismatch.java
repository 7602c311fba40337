package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.ReplyClass;
import java.util.stream.Stream;

/** Where a letter gives its class twice, it is the same class. */
public final class ClassMismatch implements Rule {
  private static final String CLASSES = "ABCD甲乙丙丁";
  private static final String[] LABELS = {"办理类别:", "答复类别:", "办复类别:", "复文类别:", "答复分类:", "办理结果:"};
  private static final int LABEL = 5;

  @Override
  public String id() {
    return "class-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<ReplyClass> said = subject.letter().header().replyClass();
    if (said == null) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int to = subject.to();
    for (int i = Scan.find(text, '类', subject.from(), to);
        i >= 0;
        i = Scan.find(text, '类', i + 1, to)) {
      int mark = bracketed(text, i) ? i - 1 : labelled(text, i);
      if (mark > 0 && CLASSES.indexOf(said.value().mark()) >= 0) {
        Span at = subject.folded().span(mark, mark + 1);
        boolean isSame = text.charAt(mark) == said.value().mark().charAt(0);
        if (!isSame && !at.overlaps(said.at()) && areOneKind(text.charAt(mark), said)) {
          return Stream.of(Fault.at(at, subject.words(at), said.value().mark()));
        }
      }
    }
    return Stream.empty();
  }

  /** （A类）. */
  private static boolean bracketed(String text, int i) {
    return CLASSES.indexOf(Scan.at(text, i - 1)) >= 0
        && Scan.at(text, i - 2) == '('
        && Scan.at(text, i + 1) == ')';
  }

  /** 办理类别：A; where the class stands, or -1. */
  private static int labelled(String text, int i) {
    for (String label : LABELS) {
      int start = i - label.indexOf('类');
      if (label.indexOf('类') >= 0 && start >= 0 && text.startsWith(label, start)) {
        int mark = Scan.blanks(text, start + LABEL);
        char next = Scan.at(text, mark + 1);
        boolean isAlone = next == '\n' || next == ' ' || next == '类' || next == ')';
        return isAlone && CLASSES.indexOf(Scan.at(text, mark)) >= 0 ? mark : -1;
      }
    }
    return -1;
  }

  private static boolean areOneKind(char mark, Found<ReplyClass> said) {
    return Scan.isLatin(mark) == Scan.isLatin(said.value().mark().charAt(0));
  }
}
