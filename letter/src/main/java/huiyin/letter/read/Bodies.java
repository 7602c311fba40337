package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Header;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds organs, companies, universities, laboratories and other organisations, each name once. */
public final class Bodies {
  private static final int COPY_LINE_WITHIN = 800;

  private Bodies() {}

  public static List<Body> in(Prose prose) {
    return in(Plain.of(prose), prose.header());
  }

  static List<Body> in(Plain plain, Header header) {
    List<Span> names = new ArrayList<>();
    plain.paragraphs().forEach(paragraph -> names.addAll(BodyNames.in(plain.text(), paragraph)));
    names.addAll(BodyNames.in(plain.text(), copyLine(plain)));
    List<Body> bodies = new ArrayList<>();
    Set<String> known = new HashSet<>();
    FullNames full = new FullNames(Seat.of(header));
    int before = 0;
    for (Span name : names) {
      String printed = plain.printed(name.start(), name.end());
      String whole =
          full.full(bare(plain.text(), name), isListed(plain.text(), before, name.start()));
      before = name.end();
      if (!isParty(printed, header) && known.add(printed)) {
        bodies.add(
            new Body(
                printed, whole, ReadingRule.BODY_ENDING, plain.span(name.start(), name.end())));
      }
    }
    return bodies;
  }

  private static String bare(String text, Span name) {
    return text.substring(name.start(), name.end()).replace(" ", "").replace("\n", "");
  }

  private static boolean isListed(String text, int before, int start) {
    return start == before + 1 && "、和与及".indexOf(text.charAt(before)) >= 0;
  }

  /** The line 抄送：… behind the signature; empty where there is none. */
  private static Span copyLine(Plain plain) {
    String text = plain.text();
    int from = plain.paragraphs().isEmpty() ? 0 : plain.paragraphs().getLast().end();
    int copy = text.indexOf("抄送", from);
    if (copy < 0 || copy > from + COPY_LINE_WITHIN) {
      return new Span(from, from);
    }
    int end = text.indexOf('\n', copy);
    return new Span(copy + 2, end < 0 ? text.length() : end);
  }

  /** The issuer, in full or without its place, and those to whom the letter is written. */
  private static boolean isParty(String name, Header header) {
    Header.Issuer issuer = header.issuer();
    return (issuer != null && issuer.name().endsWith(name))
        || header.addressees().stream().anyMatch(addressee -> addressee.name().equals(name));
  }
}
