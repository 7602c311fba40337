package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Header.Addressee;
import huiyin.letter.Header.Issuer;
import huiyin.letter.ReadingRule;
import huiyin.letter.term.LetterNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a letter says of itself, from the lines around its prose and its opening. */
final class HeaderLines {
  private HeaderLines() {}

  static Header of(Folded page, Parts parts) {
    String text = page.text();
    Meta meta = Meta.of(text, parts.around());
    List<Line> opening = Opening.of(text, parts.body());
    Optional<Title> title = title(text, parts.head());
    Optional<LetterNumbers.Numbered> number = number(text, parts);
    Optional<Assemblies.Held> held = held(text, title, opening);
    List<Addressee> addressees =
        parts.greeting() == null ? List.of() : Addressees.of(page, parts.greeting());
    Optional<Issuer> issuer = Issuers.of(page, parts, meta, title, number);
    Header header =
        new Header(
            title
                .map(
                    t ->
                        new Found<>(
                            page.printed(t.start(), t.end()),
                            ReadingRule.TITLE_LINE,
                            page.span(t.start(), t.end())))
                .orElse(null),
            number(page, number),
            number.flatMap(n -> organ(text, n, issuer)).orElse(null),
            Marks.replyClass(page, parts, meta, number.map(LetterNumbers.Numbered::end).orElse(-1))
                .orElse(null),
            Marks.openness(page, parts, meta).orElse(null),
            Kinds.proposal(page, title, opening, addressees).orElse(null),
            held.map(h -> Assemblies.found(page, h, issuer.map(Issuer::name).orElse("")))
                .orElse(null),
            numbers(page, title, held, opening),
            ProposalTitles.of(page, parts.head(), opening, parts.body()),
            addressees,
            Consulted.in(page, opening, parts.own()),
            issuer.orElse(null),
            IssueDates.of(page, parts, meta).orElse(null),
            Published.at(page, parts, meta).orElse(null),
            Contacts.of(page, parts.own()));
    return FullNames.in(header);
  }

  private static Optional<Assemblies.Held> held(
      String text, Optional<Title> title, List<Line> opening) {
    return title
        .flatMap(t -> Assemblies.first(text, t.start(), t.end()))
        .or(
            () ->
                opening.stream()
                    .flatMap(l -> Assemblies.first(text, l.start(), l.end()).stream())
                    .findFirst());
  }

  private static List<Found<String>> numbers(
      Folded page, Optional<Title> title, Optional<Assemblies.Held> held, List<Line> opening) {
    int start = title.map(Title::start).orElse(0);
    int end = title.map(Title::end).orElse(0);
    boolean behind = held.isPresent() && held.get().end() > start && held.get().end() <= end;
    return ProposalNumbers.of(page, behind ? held.get().end() : start, end, opening);
  }

  private static @Nullable Found<LetterNumber> number(
      Folded page, Optional<LetterNumbers.Numbered> number) {
    return number
        .map(
            n ->
                new Found<>(
                    n.value(page), ReadingRule.LETTER_NUMBER_FORM, page.span(n.start(), n.end())))
        .orElse(null);
  }

  /** The organ whose code the number bears, left out where the signing organ is plainly another. */
  private static Optional<String> organ(
      String text, LetterNumbers.Numbered number, Optional<Issuer> issuer) {
    String signed = issuer.map(i -> Folded.of(i.name()).text()).orElse("");
    return OrganCodes.organ(
        text.substring(number.start(), number.codeEnd()), number.year(), signed);
  }

  /** The last title before the greeting: a site prints its own copy above it. */
  static Optional<Title> title(String text, List<Line> head) {
    for (int i = head.size() - 1; i >= 0; i--) {
      Optional<Title> title = Title.at(text, head, i);
      if (title.isPresent()) {
        boolean whole = text.startsWith("关于", head.get(i).start());
        Optional<Title> longer = i > 0 ? Title.at(text, head, i - 1) : Optional.empty();
        int before = i > 0 ? head.get(i - 1).end() : 0;
        return longer
            .filter(t -> t.end() == title.get().end() && (!whole || t.organEnd() == before))
            .or(() -> title);
      }
    }
    return Optional.empty();
  }

  private static Optional<LetterNumbers.Numbered> number(String text, Parts parts) {
    for (Line line : parts.own()) {
      Optional<LetterNumbers.Numbered> number =
          LetterNumbers.first(text, line.start(), line.end())
              .or(() -> LetterNumbers.bracketless(text, line));
      if (number.isPresent() && line.length() < 200) {
        return number;
      }
    }
    return Optional.empty();
  }
}
