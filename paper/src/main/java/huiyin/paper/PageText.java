package huiyin.paper;

import huiyin.letter.Hidden;
import huiyin.letter.Span;
import java.util.List;

/**
 * The text of a file, as far as a reader sees it, and where each word of it stood.
 *
 * @param charset the name of the encoding that was found, empty where the format has its own
 * @param hidden what stands in the file but is not seen, and so is not in the text
 */
public record PageText(
    String text, Format format, String charset, List<Hidden> hidden, Origins origins) {
  public PageText {
    hidden = List.copyOf(hidden);
  }

  /** Where these words stand in the file; refuses a span outside the text. */
  public List<Origin> origin(Span at) {
    if (at.end() > text.length()) {
      throw new IllegalArgumentException("no such words: " + at);
    }
    return origins.of(at);
  }

  /** The formats that are read. */
  public enum Format {
    TEXT,
    HTML,
    PDF,
    OFD,
    DOCX
  }
}
