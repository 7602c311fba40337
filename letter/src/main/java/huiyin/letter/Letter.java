package huiyin.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter read: its kind, where it stands on its page, its header and its facts in order.
 *
 * @param proposal what the document asks for, where it is itself a proposal
 */
public record Letter(
    DocumentKind documentKind,
    Span at,
    Header header,
    List<Heading> outline,
    List<Point> points,
    List<Quantity> quantities,
    List<Day> dates,
    List<Work> works,
    List<Body> bodies,
    List<Place> places,
    List<Measure> measures,
    List<Commitment> commitments,
    List<Answer> answers,
    @Nullable Proposal proposal) {

  public Letter {
    outline = List.copyOf(outline);
    points = List.copyOf(points);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    works = List.copyOf(works);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
    measures = List.copyOf(measures);
    commitments = List.copyOf(commitments);
    answers = List.copyOf(answers);
  }
}
