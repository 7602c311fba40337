package huiyin.server.web.marks;

import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what needs a word in the margin: findings, promises with a date, figures in words. */
final class Notes {
  private static final String SCALED = "万亿千百成番倍";

  private Notes() {}

  static List<Note> of(String text, Marks marks, Places places) {
    Stream<Note> findings =
        marks.findings().stream()
            .map(
                found ->
                    new Note.OfFinding(
                        found.mark(), found.what(), places.of(found.what().at()).place()));
    Stream<Note> facts =
        marks.facts().stream().flatMap(fact -> of(text, fact.mark(), fact.what()).stream());
    return Stream.concat(findings, facts).toList();
  }

  private static Optional<Note> of(String text, Mark mark, Object fact) {
    return switch (fact) {
      case Commitment c when c.deadline() != null || !c.hedges().isEmpty() ->
          Optional.of(
              new Note.OfPromise(mark, c, c.hedges().stream().map(at -> at.of(text)).toList()));
      case Quantity q when needsWords(q) -> Optional.of(new Note.OfQuantity(mark, q));
      case Day d when needsWords(d) -> Optional.of(new Note.OfDay(mark, d));
      default -> Optional.empty();
    };
  }

  private static boolean needsWords(Quantity q) {
    return !q.unit().equals("位")
        && (q.bound() != Bound.EXACT
            || q.max() != null
            || q.text().chars().anyMatch(c -> SCALED.indexOf(c) >= 0));
  }

  /** A date that names its year is understood without help. */
  private static boolean needsWords(Day d) {
    String edtf = d.date().text();
    return edtf.length() >= 4 && !d.text().contains(edtf.substring(0, 4));
  }
}
