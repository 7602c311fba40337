package huiyin.ledger;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Letter;
import huiyin.letter.Measure;
import huiyin.letter.Place;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.letter.term.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door of the ledger: what one letter says, as entries in the order of its text. */
public final class Gather {
  private final String letterId;
  private final String text;
  private final Letter letter;
  private final Locality here;
  private final Areas areas;
  private final Actors actors;
  private final Figures figures;
  private final Ways ways;
  private final Whereabouts whereabouts;
  private final NavigableMap<Integer, Day> days = new TreeMap<>();

  private Gather(String letterId, String text, Letter letter) {
    this.letterId = letterId;
    this.text = text;
    this.letter = letter;
    this.here =
        letter.header().issuer() == null
            ? new Locality(List.of())
            : Locality.of(letter.header().issuer().name());
    Sentences sentences = Sentences.of(text);
    this.whereabouts = new Whereabouts(text, letter, here);
    this.areas = new Areas(text, letter);
    this.actors = new Actors(text, letter);
    this.figures = new Figures(text, sentences, whereabouts);
    this.ways = new Ways(text, sentences, letter);
    letter.dates().forEach(d -> days.put(d.at().start(), d));
  }

  /** All that the letter says; the text is that of the page in which its spans count. */
  public static List<Entry> from(String letterId, String text, Letter letter) {
    return from(letterId, text, letter, true);
  }

  /** As above; a letter whose class opens no commitment gives none. */
  public static List<Entry> from(
      String letterId, String text, Letter letter, boolean opensCommitments) {
    Map<String, Entry> once = new LinkedHashMap<>();
    new Gather(letterId, text, letter)
        .entries(opensCommitments)
        .forEach(e -> once.putIfAbsent(e.id(), e));
    return once.values().stream().sorted(Entry.IN_ORDER).toList();
  }

  private Stream<Entry> entries(boolean opensCommitments) {
    return Stream.of(
            letter.measures().stream().map(this::measure),
            letter.commitments().stream().filter(c -> opensCommitments).map(this::commitment),
            letter.quantities().stream().map(q -> figures.indicator(source(q.at()), q)),
            letter.bodies().stream().filter(b -> !b.name().isBlank()).map(this::body),
            letter.places().stream().filter(p -> !p.name().isBlank()).map(this::place),
            letter.works().stream().map(this::policy))
        .flatMap(s -> s);
  }

  private Source source(Span at) {
    return new Source(letterId, at, at.of(text));
  }

  private Entry measure(Measure m) {
    return new Entry.Measure(
        source(m.at()),
        areas.area(m.at()),
        areas.point(m.at()),
        actors.of(m.at()),
        firstDay(m.at()));
  }

  private Entry commitment(Commitment c) {
    return new Entry.Commitment(
        source(c.at()),
        areas.area(c.at()),
        areas.point(c.at()),
        c.actor(),
        c.deadline(),
        c.hedges().stream().map(s -> s.of(text)).toList());
  }

  private Entry body(Body b) {
    Locality own = Locality.of(b.name());
    BodyKind sort = BodyKind.of(b.name());
    String before = text.substring(Math.max(0, b.at().start() - 3), b.at().start());
    return new Entry.Body(
        source(b.at()),
        b.name(),
        sort,
        Levels.of(b.name(), sort, own, before),
        here.of(b.name(), own),
        b.fullName());
  }

  private Entry place(Place p) {
    return new Entry.Place(source(p.at()), p.name(), p.kind(), division(p), p.code());
  }

  private @Nullable String division(Place p) {
    boolean administrative = p.kind() != Place.Kind.PARK && p.kind() != Place.Kind.ZONE;
    return administrative ? p.name() : whereabouts.within(p.at());
  }

  private Entry policy(Work w) {
    String title = w.canonicalTitle() == null ? w.title() : w.canonicalTitle();
    String own = Locality.of(title).narrowest();
    return new Entry.Policy(
        source(w.at()),
        w.title(),
        PolicyKind.of(title),
        w.number(),
        own == null ? here.narrowest() : own,
        ways.of(w),
        w.canonicalTitle());
  }

  private @Nullable Edtf firstDay(Span sentence) {
    Map.Entry<Integer, Day> day = days.ceilingEntry(sentence.start());
    return day == null || day.getKey() >= sentence.end() ? null : day.getValue().date();
  }
}
