package huiyin.server.web.marks;

import huiyin.letter.Span;
import java.util.List;

/**
 * A row of a page as it is shown: a line of the text, or a part of a long one.
 *
 * @param line of the source, from 1
 * @param column of the source, from 1, in UTF-16 code units
 * @param at from this row's first character up to that of the next row
 */
public record Row(int line, int column, Span at, List<Trait> traits) {

  /** What a row is in its letter. */
  public enum Trait {
    INDENTED("p"),
    CONTINUED("cont"),
    HEADING("gap"),
    TOP_HEADING("hl1"),
    TITLE("ttl"),
    HEAD("ctr"),
    SIGNATURE("sig");

    private final String style;

    Trait(String style) {
      this.style = style;
    }
  }

  public Row {
    traits = List.copyOf(traits);
  }

  /** Its id in the page (L18-772). */
  public String id() {
    return "L" + line + "-" + column;
  }

  /** Where it stands in the source (18:772). */
  public String place() {
    return line + ":" + column;
  }

  /** Whether a span begins in this row. */
  public boolean holds(Span span) {
    return at.start() <= span.start() && span.start() < at.end();
  }

  /** The classes of its element. */
  public String style() {
    StringBuilder style = new StringBuilder("hy-line");
    traits.forEach(trait -> style.append(' ').append(trait.style));
    return style.toString();
  }
}
