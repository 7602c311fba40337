package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Point;
import huiyin.letter.Proposal;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a page, one after another. */
public final class Reader {
  private Reader() {}

  /**
   * The letters of a page in order, with all their facts; answers only where a proposal is given or
   * printed on the page before its reply.
   */
  public static List<Letter> letters(Folded page, String proposal) {
    List<Letter> letters = new ArrayList<>();
    Proposal asked = proposal.isBlank() ? null : ProposalReader.read(proposal);
    for (Parts parts : Documents.in(page.text(), Lines.of(page.text()))) {
      Proposal printed = parts.isProposal(page.text()) ? printed(page, parts) : null;
      letters.add(letter(page, parts, printed, printed == null ? asked : null));
      asked = printed != null && proposal.isBlank() ? printed : asked;
    }
    return letters;
  }

  private static Proposal printed(Folded page, Parts parts) {
    List<Line> lines = new ArrayList<>(parts.head());
    lines.addAll(parts.body());
    return ProposalReader.read(page, lines);
  }

  /** A printed proposal is a document of its own; what was asked is what this one answers. */
  private static Letter letter(
      Folded page, Parts parts, @Nullable Proposal printed, @Nullable Proposal asked) {
    Header header = HeaderLines.of(page, parts);
    List<Heading> outline = Outline.of(page, parts.body());
    List<Span> paragraphs =
        parts.body().stream().map(line -> page.span(line.start(), line.end())).toList();
    List<Point> points = Points.in(page, parts.body());
    Prose prose = new Prose(page.source(), paragraphs, outline, header);
    Facts facts = Facts.in(page, prose);
    return new Letter(
        Kinds.document(
            page.text(),
            HeaderLines.title(page.text(), parts.head()),
            Opening.of(page.text(), parts.body())),
        whole(page, parts, facts.bodies()),
        prose.header(),
        prose.outline(),
        points,
        facts.quantities(),
        facts.dates(),
        facts.works(),
        facts.bodies(),
        facts.places(),
        facts.measures(),
        facts.commitments(),
        Answers.of(asked, afterOpening(paragraphs), outline, points, page.source()),
        printed);
  }

  private static List<Span> afterOpening(List<Span> paragraphs) {
    return paragraphs.isEmpty() ? paragraphs : paragraphs.subList(1, paragraphs.size());
  }

  /** The lines of the letter, and the line of copies where organs were read in it. */
  private static Span whole(Folded page, Parts parts, List<Body> bodies) {
    List<Line> lines = new ArrayList<>(parts.own());
    lines.addAll(parts.body());
    int start = lines.stream().mapToInt(Line::start).min().orElse(0);
    int end = lines.stream().mapToInt(Line::end).max().orElse(start);
    Span whole = page.span(start, end);
    int last = bodies.isEmpty() ? whole.end() : bodies.getLast().at().end();
    return new Span(whole.start(), Math.max(whole.end(), last));
  }
}
