package huiyin.ledger;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.DocumentKind;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Measure;
import huiyin.letter.Place;
import huiyin.letter.Point;
import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A letter read by hand: each fact is given by its words, in the order of the text. */
final class HandRead {
  private final String text;
  private final String issuer;
  private final List<Heading> outline = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Day> dates = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();

  HandRead(String issuer, String text) {
    this.issuer = issuer;
    this.text = text;
  }

  HandRead heading(String label, String heading, int level) {
    outline.add(new Heading(label, heading, level, span(label + heading)));
    return this;
  }

  HandRead point(String label, String heading) {
    points.add(new Point(label, heading, span(label + heading)));
    return this;
  }

  HandRead quantity(
      String words, String value, String unit, Bound bound, String of, String period) {
    Edtf when = period.isEmpty() ? null : new Edtf(period);
    quantities.add(
        new Quantity(
            words,
            new BigDecimal(value),
            null,
            unit,
            bound,
            of,
            when,
            ReadingRule.NUMBER_AND_UNIT,
            span(words)));
    return this;
  }

  HandRead day(String words, String edtf) {
    dates.add(new Day(words, new Edtf(edtf), ReadingRule.DATE_WRITTEN_OUT, span(words)));
    return this;
  }

  HandRead work(String title) {
    works.add(new Work(title, null, ReadingRule.TITLE_MARKS, span("《" + title + "》")));
    return this;
  }

  HandRead body(String name) {
    bodies.add(new Body(name, ReadingRule.BODY_ENDING, span(name)));
    return this;
  }

  HandRead body(String name, String fullName) {
    bodies.add(new Body(name, fullName, ReadingRule.BODY_ENDING, span(name)));
    return this;
  }

  HandRead place(String name, Place.Kind kind) {
    places.add(new Place(name, kind, ReadingRule.PLACE_NAME, span(name)));
    return this;
  }

  HandRead measure(String sentence) {
    measures.add(new Measure(ReadingRule.SAYS_DONE, span(sentence)));
    return this;
  }

  HandRead commitment(String sentence, String hedge, String deadline) {
    Span at = span(sentence);
    int hedged = hedge.isEmpty() ? -1 : text.indexOf(hedge, at.start());
    commitments.add(
        new Commitment(
            deadline.isEmpty() ? null : new Edtf(deadline),
            null,
            hedged < 0 ? List.of() : List.of(new Span(hedged, hedged + hedge.length())),
            ReadingRule.SAYS_WILL,
            at));
    return this;
  }

  String text() {
    return text;
  }

  Letter letter() {
    return new Letter(
        DocumentKind.REPLY,
        new Span(0, text.length()),
        header(),
        outline,
        points,
        quantities,
        dates,
        works,
        bodies,
        places,
        measures,
        commitments,
        List.of(),
        null);
  }

  List<Entry> entries(String id) {
    return Gather.from(id, text, letter());
  }

  private Header header() {
    return new Header(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Header.Issuer(issuer, Header.Origin.SIGNATURE, new Span(0, 0)),
        null,
        null,
        List.of());
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the letter: " + words);
    }
    return new Span(at, at + words.length());
  }
}
