package huiyin.letter.read;

import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Span;
import java.util.List;

/**
 * The part of a document in which facts are looked for.
 *
 * @param text the whole page, never changed: spans count in it
 * @param paragraphs from the one after the salutation to the one before the signature, headings
 *     among them, in order
 */
public record Prose(String text, List<Span> paragraphs, List<Heading> outline, Header header) {
  public Prose {
    paragraphs = List.copyOf(paragraphs);
    outline = List.copyOf(outline);
  }
}
