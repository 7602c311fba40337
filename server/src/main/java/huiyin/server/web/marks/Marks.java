package huiyin.server.web.marks;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Fact;
import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Measure;
import huiyin.letter.Page;
import huiyin.letter.Place;
import huiyin.letter.Point;
import huiyin.letter.Quantity;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that was read in a page, of each kind in the order of the text. */
public record Marks(
    List<Marked<Span>> headers,
    List<Marked<Fact>> facts,
    List<Marked<Finding>> findings,
    List<Mark> all) {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end());

  /** What was read, and its mark. */
  public record Marked<T>(T what, Mark mark) {}

  public Marks {
    headers = List.copyOf(headers);
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
    all = List.copyOf(all);
  }

  /** The marks of all letters of a page. */
  public static Marks of(Page page) {
    Counter counter = new Counter();
    List<Marked<Span>> headers =
        each(page, reading -> headerSpans(reading.letter().header()))
            .distinct()
            .sorted(BY_PLACE)
            .map(at -> new Marked<>(at, counter.mark(MarkKind.HEADER, at, false)))
            .toList();
    List<Marked<Fact>> facts =
        each(page, reading -> facts(reading.letter()))
            .sorted(Comparator.comparing(Fact::at, BY_PLACE))
            .map(fact -> new Marked<>(fact, counter.mark(kind(fact), fact.at(), false)))
            .toList();
    List<Marked<Finding>> findings =
        each(page, reading -> reading.findings().stream())
            .sorted(Comparator.comparing(Finding::at, BY_PLACE))
            .map(found -> new Marked<>(found, counter.mark(found)))
            .toList();
    return new Marks(headers, facts, findings, counter.all);
  }

  /** The facts of one kind. */
  public List<Marked<Fact>> facts(MarkKind kind) {
    return facts.stream().filter(fact -> fact.mark().kind() == kind).toList();
  }

  /** How many marks of a kind there are. */
  public int count(MarkKind kind) {
    return (int) all.stream().filter(mark -> mark.kind() == kind).count();
  }

  private static <T> Stream<T> each(Page page, Function<Reading, Stream<T>> of) {
    return page.readings().stream().flatMap(of);
  }

  private static Stream<Fact> facts(Letter letter) {
    return Stream.of(
            letter.measures(),
            letter.commitments(),
            letter.works(),
            letter.bodies(),
            letter.places(),
            letter.dates(),
            letter.quantities())
        .flatMap(List::stream);
  }

  private static MarkKind kind(Fact fact) {
    return switch (fact) {
      case Measure _ -> MarkKind.MEASURE;
      case Commitment _ -> MarkKind.COMMITMENT;
      case Work _ -> MarkKind.WORK;
      case Body _ -> MarkKind.BODY;
      case Place _ -> MarkKind.PLACE;
      case Day _ -> MarkKind.DATE;
      case Quantity _ -> MarkKind.QUANTITY;
      case Heading _, Point _ -> throw new IllegalArgumentException("a heading is not marked");
    };
  }

  private static Stream<Span> headerSpans(Header header) {
    return Stream.of(
            Stream.of(
                    header.title(),
                    header.letterNumber(),
                    header.replyClass(),
                    header.openness(),
                    header.assembly(),
                    header.issueDate(),
                    header.publishedAt())
                .filter(Objects::nonNull)
                .map(Found::at),
            header.proposalNumbers().stream().map(Found::at),
            header.proposalTitles().stream().map(Found::at),
            header.consulted().stream().map(Body::at),
            header.addressees().stream().map(Header.Addressee::at),
            header.contacts().stream().map(Header.Contact::at),
            Stream.ofNullable(header.issuer()).map(Header.Issuer::at))
        .flatMap(spans -> spans)
        .filter(span -> span.length() > 0);
  }

  private static final class Counter {
    private final Map<MarkKind, Integer> last = new EnumMap<>(MarkKind.class);
    private final List<Mark> all = new ArrayList<>();

    Mark mark(Finding finding) {
      return mark(MarkKind.FINDING, finding.at(), finding.severity() == Severity.ERROR);
    }

    Mark mark(MarkKind kind, Span at, boolean isGrave) {
      Mark mark = new Mark(kind, last.merge(kind, 1, Integer::sum), at, isGrave);
      all.add(mark);
      return mark;
    }
  }
}
