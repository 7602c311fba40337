package huiyin.letter.check;

import huiyin.letter.Letter;
import huiyin.letter.Span;
import huiyin.letter.read.Folded;
import java.util.List;

/**
 * What a rule looks at.
 *
 * @param folded the whole page as it is read
 * @param foreign where a stranger's words stand in the page
 * @param area the letter and what stands around it on its page, up to the next document
 */
public record Subject(Folded folded, List<Span> foreign, Span area, Letter letter) {
  public Subject {
    foreign = List.copyOf(foreign);
  }

  public String text() {
    return folded.source();
  }

  /** The words of a span in the source. */
  public String words(Span at) {
    return at.of(text());
  }
}
