package huiyin.letter.read;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers that count or measure something. */
public final class Quantities {
  private final Plain plain;
  private final String text;
  private final Datings dates;
  private final Topics topics;
  private final List<Quantity> found = new ArrayList<>();
  private int date;
  private int passed;

  private Quantities(Plain plain, Datings dates) {
    this.plain = plain;
    this.text = plain.text();
    this.dates = dates;
    this.topics = new Topics(plain, dates);
  }

  public static List<Quantity> in(Prose prose) {
    Plain plain = Plain.of(prose);
    return in(plain, Days.in(plain, Days.letterDate(prose.header())));
  }

  static List<Quantity> in(Plain plain, Datings dates) {
    Quantities quantities = new Quantities(plain, dates);
    plain.paragraphs().forEach(quantities::read);
    return quantities.found;
  }

  private void read(Span paragraph) {
    int i = paragraph.start();
    int from = i;
    while (i < paragraph.end()) {
      char sign = text.charAt(i);
      if (!Glyph.mayTell(sign) && !Glyph.isDigit(sign)) {
        i++;
        continue;
      }
      int past = dateEnd(i);
      from = Math.max(from, passed);
      if (past > i) {
        i = past;
        from = i;
        continue;
      }
      i = Quoted.skip(text, i, paragraph.end());
      Counted counted = i < paragraph.end() ? Counted.at(text, i, from, paragraph.end()) : null;
      if (counted == null) {
        i = Math.max(i + 1, Counted.pass(text, i));
      } else {
        add(counted);
        i = counted.end();
        from = i;
      }
    }
  }

  /** The end of the date that begins here or in which this place lies. */
  private int dateEnd(int i) {
    while (date < dates.all().size() && dates.all().get(date).end() <= i) {
      passed = dates.all().get(date).end();
      date++;
    }
    return date < dates.all().size() && dates.all().get(date).start() <= i
        ? dates.all().get(date).end()
        : i;
  }

  private void add(Counted counted) {
    Topics.Topic topic = topics.of(counted);
    found.add(
        new Quantity(
            plain.printed(counted.start(), counted.end()),
            counted.value(),
            counted.max(),
            counted.unit(plain),
            counted.bound(),
            topic.of(),
            topic.period(),
            counted.by(),
            plain.span(counted.start(), counted.end())));
  }
}
