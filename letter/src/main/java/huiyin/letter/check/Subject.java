package huiyin.letter.check;

import huiyin.letter.Hidden;
import huiyin.letter.Letter;
import huiyin.letter.Span;
import huiyin.letter.read.Folded;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule looks at.
 *
 * @param folded the whole page as it is read
 * @param foreign where a stranger's words stand in the page, in order
 * @param odd where signs stand that hide, deceive or are broken
 * @param hidden what stands in the file of the page but is not seen
 * @param area the letter and what stands around it on its page, up to the next document
 */
public record Subject(
    Folded folded,
    List<Span> foreign,
    OddSigns odd,
    List<Hidden> hidden,
    Span area,
    Letter letter) {
  public Subject {
    foreign = List.copyOf(foreign);
    hidden = List.copyOf(hidden);
  }

  /** Whether a place lies in a stranger's words. */
  boolean isForeign(Span at) {
    int before = Collections.binarySearch(foreign, at, Comparator.comparingInt(Span::start));
    int next = before >= 0 ? before : -before - 1;
    return (next < foreign.size() && foreign.get(next).overlaps(at))
        || (next > 0 && foreign.get(next - 1).overlaps(at));
  }

  /** Where the letter begins in the folded text. */
  public int from() {
    return folded.place(letter.at().start());
  }

  /** Where the letter ends in the folded text. */
  public int to() {
    return folded.place(letter.at().end());
  }

  public String text() {
    return folded.source();
  }

  /** The words of a span in the source. */
  public String words(Span at) {
    return at.of(text());
  }
}
