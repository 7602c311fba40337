package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence that stands twice in a letter was pasted once too often. */
public final class RepeatedSentence implements Rule {
  private static final int SHORTEST = 24;
  private static final int LONGEST = 400;

  @Override
  public String id() {
    return "repeated-sentence";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int start = subject.folded().place(subject.letter().at().start());
    int end = subject.folded().place(subject.letter().at().end());
    List<Span> sentences = sentences(text, start, end);
    List<Fault> faults = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Span each : sentences) {
      if (!met.add(each.of(text))) {
        Span at = subject.folded().span(each.start(), each.end());
        faults.add(Fault.at(at, subject.words(at)));
      }
    }
    boolean isCopy = faults.size() > 1 && faults.size() * 4 > sentences.size();
    return isCopy ? Stream.empty() : faults.stream();
  }

  /** Long sentences from behind one full stop to the next, within a paragraph. */
  private static List<Span> sentences(String text, int start, int end) {
    List<Span> found = new ArrayList<>();
    int from = start;
    int line = text.indexOf('\n', from);
    int stop = text.indexOf('。', from);
    while (stop >= 0 && stop < end) {
      while (line >= 0 && line < stop) {
        from = line + 1;
        line = text.indexOf('\n', from);
      }
      while (from < stop && text.charAt(from) == ' ') {
        from++;
      }
      if (stop - from >= SHORTEST && stop - from <= LONGEST) {
        found.add(new Span(from, stop));
      }
      from = stop + 1;
      stop = text.indexOf('。', from);
    }
    return found;
  }
}
