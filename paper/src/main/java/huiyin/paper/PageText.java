package huiyin.paper;

/**
 * The text of a file, as far as a reader sees it.
 *
 * @param charset the name of the encoding that was found, empty where the format has its own
 */
public record PageText(String text, Format format, String charset) {

  /** The formats that are read. */
  public enum Format {
    TEXT,
    HTML,
    PDF
  }
}
