package huiyin.letter.read;

import huiyin.letter.Header.Issuer;
import huiyin.letter.Header.Origin;
import java.util.Optional;

/**
 * The organ that signs: under the letter, else in its title, the site's table or the number's code.
 */
final class Issuers {
  private static final Words LABELS =
      Words.of("发文机关", "发布机构", "发文单位", "发文机构", "制发机关", "答复单位", "发布单位", "办理单位");

  private Issuers() {}

  static Optional<Issuer> of(
      Folded page,
      Parts parts,
      Meta meta,
      Optional<Title> title,
      Optional<LetterNumbers.Numbered> number) {
    return signature(page, parts)
        .or(() -> title.filter(Title::named).map(t -> found(page, Origin.TITLE, t.organ())))
        .or(() -> header(page, parts, meta))
        .or(() -> number.flatMap(n -> byNumber(page, n)));
  }

  private static Optional<Issuer> signature(Folded page, Parts parts) {
    return parts.closing().stream()
        .filter(line -> Organs.isName(page.text(), line.start(), line.end()))
        .findFirst()
        .map(line -> found(page, Origin.SIGNATURE, line));
  }

  private static Optional<Issuer> header(Folded page, Parts parts, Meta meta) {
    String text = page.text();
    Optional<Line> table =
        meta.under(LABELS)
            .map(entry -> new Line(entry.start(), entry.end()))
            .filter(line -> Organs.isName(text, line.start(), line.end()));
    return table
        .or(
            () ->
                parts.head().stream()
                    .filter(l -> Organs.isName(text, l.start(), l.end()))
                    .findFirst())
        .map(line -> found(page, Origin.HEADER, line));
  }

  private static Optional<Issuer> byNumber(Folded page, LetterNumbers.Numbered number) {
    String code = page.text().substring(number.start(), number.codeEnd());
    return OrganCodes.organ(code, number.year(), "")
        .map(
            name ->
                new Issuer(
                    name, Origin.LETTER_NUMBER, page.span(number.start(), number.codeEnd())));
  }

  private static Issuer found(Folded page, Origin from, Line at) {
    return new Issuer(page.printed(at.start(), at.end()), from, page.span(at.start(), at.end()));
  }
}
