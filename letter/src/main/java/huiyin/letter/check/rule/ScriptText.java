package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A piece of program that was put into a page and shows, or runs where the text is shown. */
public final class ScriptText implements Rule {
  private static final String[] CORES = {"cript", "CRIPT", "iframe", "IFRAME"};
  private static final String[] WHOLE = {
    "<script", "</script", "javascript:", "vbscript:", "<iframe", "</iframe"
  };
  private static final int LONGEST = 12;

  @Override
  public String id() {
    return "script-text";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.folded().place(subject.area().end());
    int from = subject.folded().place(subject.area().start());
    List<Fault> faults = new ArrayList<>();
    for (String core : CORES) {
      for (int i = Scan.find(text, core, from, to); i >= 0; i = Scan.find(text, core, i + 1, to)) {
        add(subject, text, i, faults);
      }
    }
    return faults.stream();
  }

  private static void add(Subject subject, String text, int core, List<Fault> faults) {
    for (int start = Math.max(0, core - LONGEST); start < core; start++) {
      for (String whole : WHOLE) {
        int end = start + whole.length();
        if (end > core && text.regionMatches(true, start, whole, 0, whole.length())) {
          Span at = subject.folded().span(start, end);
          faults.add(Fault.at(at, subject.words(at)));
          return;
        }
      }
    }
  }
}
