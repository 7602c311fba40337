package huiyin.bench.fuzz;

/**
 * What is fed to the reader.
 *
 * @param text where bytes are meant, a character a byte
 */
public record Input(Kind kind, String text) {
  /** Stands between a letter and its proposal. */
  public static final char BREAK = '\f';

  /** How an input comes to the reader. */
  public enum Kind {
    /** As text. */
    TEXT,
    /** As a letter, a form feed, and the proposal that it answers. */
    PAIR,
    /** As the bytes of a file of text. */
    FILE,
    /** As the bytes of a web page. */
    PAGE;

    boolean isBytes() {
      return this == FILE || this == PAGE;
    }
  }

  Input without(int at, int length) {
    return with(text.substring(0, at) + text.substring(Math.min(text.length(), at + length)));
  }

  Input with(String other) {
    return new Input(kind, other);
  }
}
