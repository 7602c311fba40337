package huiyin.letter.check.rule;

import huiyin.letter.Heading;
import huiyin.letter.Point;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Headings of one level, and points of one paragraph, count on without a gap. */
public final class LabelSequence implements Rule {
  private static final int LEVELS = 9;

  @Override
  public String id() {
    return "label-sequence";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    int[] last = new int[LEVELS + 1];
    for (Heading heading : subject.letter().outline()) {
      int level = Math.min(heading.level(), LEVELS);
      check(heading.label(), heading.at(), last[level], faults);
      last[level] = number(heading.label());
      for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
        last[deeper] = 0;
      }
    }
    int before = 0;
    for (Point point : subject.letter().points()) {
      check(point.label(), point.at(), before, faults);
      before = number(point.label());
    }
    return faults.stream();
  }

  private static void check(String label, Span at, int before, List<Fault> faults) {
    int number = number(label);
    if (number > 1 && before > 0 && number != before + 1) {
      faults.add(Fault.at(at, label, String.valueOf(before)));
    }
  }

  /** The number in a label, 0 when it has none (首先). */
  private static int number(String label) {
    int start = 0;
    while (start < label.length() && !Numeral.isSign(label.charAt(start))) {
      start++;
    }
    return Math.max(0, Numeral.value(label, start, Numeral.end(label, start, 4)));
  }
}
