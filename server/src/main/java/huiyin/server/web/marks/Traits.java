package huiyin.server.web.marks;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Span;
import huiyin.server.web.marks.Row.Trait;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what each row is in its letter, from where the header and the headings stand. */
final class Traits {
  private static final int LONGEST_HEAD = 48;

  private final NavigableMap<Integer, Trait> heads = new TreeMap<>();
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

  void know(Letter letter) {
    letter.outline().forEach(heading -> headings.put(heading.at().start(), heading));
    Header header = letter.header();
    know(header.letterNumber(), Trait.HEAD);
    know(header.publishedAt(), Trait.HEAD);
    know(header.issueDate(), Trait.SIGNATURE);
    know(header.title(), Trait.TITLE);
    Header.Issuer issuer = header.issuer();
    if (issuer != null && issuer.from() == Header.Origin.SIGNATURE) {
      heads.put(issuer.at().start(), Trait.SIGNATURE);
    }
  }

  private void know(@Nullable Found<?> found, Trait trait) {
    if (found != null) {
      heads.put(found.at().start(), trait);
    }
  }

  /** What the row is that begins with this part of a line. */
  Set<Trait> of(Span row, boolean isIndented, boolean isContinued) {
    Integer head = heads.ceilingKey(row.start());
    if (head != null && head < row.end() && !isContinued) {
      Trait trait = heads.get(head);
      if (trait == Trait.TITLE || row.length() <= LONGEST_HEAD) {
        return EnumSet.of(trait == null ? Trait.HEAD : trait);
      }
    }
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (isIndented) {
      traits.add(Trait.INDENTED);
    }
    if (isContinued) {
      traits.add(Trait.CONTINUED);
    }
    Heading heading = headings.get(row.start());
    if (heading != null) {
      traits.add(Trait.HEADING);
      if (heading.level() == 1) {
        traits.add(Trait.TOP_HEADING);
      }
    }
    return traits;
  }
}
