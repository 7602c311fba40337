package huiyin.paper.in;

/**
 * A printed sign: what it says, where its line stands and how far it reaches, from the page's upper
 * left corner.
 *
 * @param base how far down the line stands that it stands on
 */
record Glyph(String text, float left, float base, float width, float size) {
  /** How far a letter rises over its line and hangs under it, of its size. */
  private static final float RISE = 0.88f;

  private static final float HANG = 0.14f;

  float right() {
    return left + width;
  }

  float top() {
    return base - RISE * size;
  }

  float bottom() {
    return base + HANG * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
