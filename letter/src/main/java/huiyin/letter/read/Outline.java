package huiyin.letter.read;

import huiyin.letter.Heading;
import java.util.ArrayList;
import java.util.List;

/** The numbered headings and numbered paragraphs of a letter (GB/T 9704-2012 7.3.3). */
final class Outline {
  private Outline() {}

  static List<Heading> of(Folded page, List<Line> body) {
    List<Heading> outline = new ArrayList<>();
    for (Line line : body) {
      Labels.at(page.text(), line.start(), line.end())
          .map(label -> heading(page, label, line))
          .filter(heading -> !heading.heading().isEmpty())
          .ifPresent(outline::add);
    }
    return outline;
  }

  /** The heading's text goes up to the first full stop or the line's end. */
  private static Heading heading(Folded page, Labels label, Line line) {
    String text = page.text();
    int stop = text.indexOf('。', label.end(), line.end());
    Line words = Line.trimmed(text, label.end(), stop < 0 ? line.end() : stop);
    return new Heading(
        page.printed(label.start(), label.end()),
        page.printed(words.start(), words.end()),
        label.level(),
        page.span(label.start(), Math.max(words.end(), label.end())));
  }
}
