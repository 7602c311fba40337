package huiyin.server.web.marks;

import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Fact;
import huiyin.letter.Heading;
import huiyin.letter.Page;
import huiyin.letter.Place;
import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.server.web.marks.Jump.Detail;
import huiyin.server.web.marks.Jump.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the side list of a page: the findings, the outline, and the facts kind by kind. */
final class Jumps {
  private static final int LONGEST = 28;
  private final Page page;
  private final Marks marks;
  private final Places places;

  Jumps(Page page, Marks marks, Places places) {
    this.page = page;
    this.marks = marks;
    this.places = places;
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("marks.kind.f", true, findings()));
    groups.add(new Group("marks.outline", false, outline()));
    groups.add(
        new Group("marks.kind.h", false, marks.headers().stream().map(this::header).toList()));
    for (MarkKind kind : MarkKind.values()) {
      boolean isFact = kind != MarkKind.FINDING && kind != MarkKind.HEADER;
      if (isFact) {
        List<Jump> jumps = marks.facts(kind).stream().map(this::fact).toList();
        groups.add(new Group("marks.kind." + kind.sign(), kind == MarkKind.COMMITMENT, jumps));
      }
    }
    return groups.stream().filter(group -> !group.jumps().isEmpty()).toList();
  }

  private List<Jump> findings() {
    return marks.findings().stream()
        .map(
            found ->
                jump(
                    found.mark().id(),
                    found.what().at(),
                    Stream.of(
                        Detail.key("marks.severity." + found.what().severity()),
                        Detail.text(found.what().rule()))))
        .toList();
  }

  private List<Jump> outline() {
    return page.readings().stream()
        .flatMap(reading -> reading.letter().outline().stream())
        .map(this::heading)
        .toList();
  }

  private Jump heading(Heading heading) {
    Row row = places.of(heading.at());
    return new Jump(row.id(), clipped(heading.label() + heading.heading()), row.line(), List.of());
  }

  private Jump header(Marks.Marked<Span> header) {
    return jump(header.mark().id(), header.what(), Stream.empty());
  }

  private Jump fact(Marks.Marked<Fact> fact) {
    return jump(fact.mark().id(), fact.what().at(), details(fact.what()));
  }

  private static Stream<Detail> details(Fact fact) {
    return switch (fact) {
      case Quantity q ->
          Stream.of(
                  Stream.of(q.of()).filter(of -> !of.isEmpty()).map(Detail::text),
                  Stream.ofNullable(q.period()).map(period -> Detail.text(period.text())),
                  Stream.of(q.bound())
                      .filter(bound -> bound != Bound.EXACT)
                      .map(bound -> Detail.key("marks.bound." + bound)))
              .flatMap(each -> each);
      case Day d -> Stream.of(Detail.text(d.date().text()));
      case Commitment c -> Stream.ofNullable(c.deadline()).map(by -> Detail.text(by.text()));
      case Work w -> Stream.ofNullable(w.number()).map(Detail::text);
      case Place p -> Stream.of(Detail.key("marks.place." + p.kind()));
      default -> Stream.empty();
    };
  }

  private Jump jump(String target, Span at, Stream<Detail> details) {
    return new Jump(target, clipped(at.of(page.text())), places.of(at).line(), details.toList());
  }

  private static String clipped(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 3)) ? LONGEST - 3 : LONGEST - 2;
    return words.substring(0, end) + "……";
  }
}
