package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Measure;
import huiyin.letter.Place;
import huiyin.letter.Quantity;
import huiyin.letter.Work;
import java.time.LocalDate;
import java.util.List;

/** All that a letter's prose says, each kind in the order of the text. */
record Facts(
    List<Quantity> quantities,
    List<Day> dates,
    List<Work> works,
    List<Body> bodies,
    List<Place> places,
    List<Measure> measures,
    List<Commitment> commitments) {

  static Facts in(Folded page, Prose prose) {
    Plain plain = Plain.of(page, prose);
    LocalDate letter = Days.letterDate(prose.header());
    Datings dates = Days.in(plain, letter);
    List<Statement> statements =
        Tense.statements(plain.text(), Sentences.in(plain, prose.outline()), dates, letter);
    return new Facts(
        Quantities.in(plain, dates),
        Days.facts(plain, dates),
        Works.in(plain, prose.header().proposalTitles()),
        Bodies.in(plain, prose.header()),
        Places.in(plain, Seat.of(prose.header())),
        Measures.in(plain, statements),
        Commitments.in(plain, statements, dates, letter));
  }
}
