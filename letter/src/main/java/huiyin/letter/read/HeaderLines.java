package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Header;
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
    Optional<Title> title = title(text, parts.head());
    Optional<LetterNumbers.Numbered> number = number(text, parts);
    return new Header(
        title
            .map(t -> new Found<>(page.printed(t.start(), t.end()), page.span(t.start(), t.end())))
            .orElse(null),
        number(page, number),
        Marks.replyClass(page, parts, meta, number.map(LetterNumbers.Numbered::end).orElse(-1))
            .orElse(null),
        Marks.openness(page, parts, meta).orElse(null),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        IssueDates.of(page, parts, meta).orElse(null),
        null,
        List.of());
  }

  private static @Nullable Found<LetterNumber> number(
      Folded page, Optional<LetterNumbers.Numbered> number) {
    return number.map(n -> new Found<>(n.value(page), page.span(n.start(), n.end()))).orElse(null);
  }

  /** The last title before the greeting: a site prints its own copy above it. */
  private static Optional<Title> title(String text, List<Line> head) {
    for (int i = head.size() - 1; i >= 0; i--) {
      Optional<Title> title = Title.at(text, head, i);
      if (title.isPresent()) {
        Optional<Title> longer = i > 0 ? Title.at(text, head, i - 1) : Optional.empty();
        return longer.filter(t -> t.end() == title.get().end()).or(() -> title);
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
