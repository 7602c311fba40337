package huiyin.paper;

import huiyin.letter.Span;

/**
 * Words to be marked in the file that they came from.
 *
 * @param note what is said of them, where the format has room for it
 */
public record Mark(Span at, Shade shade, String note) {

  /** How a mark looks. */
  public enum Shade {
    ERROR(0xFFB3B3, "red"),
    WARNING(0xFFE08A, "yellow"),
    NOTE(0xBFE3FF, "cyan"),
    FACT(0xD5F0C0, "green");

    private final int colour;
    private final String pen;

    Shade(int colour, String pen) {
      this.colour = colour;
      this.pen = pen;
    }

    /** Red, green and blue, a byte each. */
    public int colour() {
      return colour;
    }

    /** The nearest of a word processor's highlighting pens (ECMA-376 part 1, 17.18.40). */
    public String pen() {
      return pen;
    }
  }
}
