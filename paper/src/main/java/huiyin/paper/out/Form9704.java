package huiyin.paper.out;

/** The measures of the letter form (GB/T 9704-2012, clauses 5 and 10.1), in points. */
final class Form9704 {
  private static final float MM = 72 / 25.4f;

  static final float PAGE_WIDTH = 210 * MM;
  static final float PAGE_HEIGHT = 297 * MM;

  /** The text area (版心) is 156 mm by 225 mm, 28 mm from the left and 37 mm from the top (5.2.1). */
  static final float LEFT = 28 * MM;

  static final float TOP = 37 * MM;
  static final float WIDTH = 156 * MM;
  static final float RIGHT = LEFT + WIDTH;
  static final float BOTTOM = TOP + 225 * MM;

  /** 22 lines a page, 28 characters a line (5.2.3). */
  static final float ROW = 225 * MM / 22;

  static final float CHARACTER = WIDTH / 28;

  /** 二号, 三号 and 四号. */
  static final float TITLE_SIZE = 22;

  static final float BODY_SIZE = 16;
  static final float FOOT_SIZE = 14;

  /** The mark's upper edge is 30 mm from the top, the first rule 4 mm under it (10.1). */
  static final float MARK_TOP = 30 * MM;

  static final float MARK_TO_RULE = 4 * MM;
  static final float MARK_SIZE = 42;

  /** Both double rules are 170 mm long; the second is 20 mm from the lower edge (10.1). */
  static final float RULE_WIDTH = 170 * MM;

  static final float RULE_LEFT = (PAGE_WIDTH - RULE_WIDTH) / 2;
  static final float LOWER_RULE = PAGE_HEIGHT - 20 * MM;
  static final float THICK = 0.8f * MM;
  static final float THIN = 0.25f * MM;
  static final float BETWEEN = 0.6f * MM;

  /** The number stands under the first rule at 7/8 of a character's height (10.1). */
  static final float RULE_TO_NUMBER = BODY_SIZE * 7 / 8;

  static final float TITLE_ROW = 1.25f * ROW;
  static final float FOOT_ROW = 0.8f * ROW;

  /** The page number stands 7 mm under the text area (7.5). */
  static final float PAGE_NUMBER_TOP = BOTTOM + 7 * MM;

  static final float SAMPLE_SIZE = 10.5f;
  static final float SAMPLE_TOP = LOWER_RULE + 7 * MM;

  private static final float ASCENT = 0.88f;

  private Form9704() {}

  /** The base line of a letter of that size in the middle of a row. */
  static float baseline(float rowTop, float row, float size) {
    return rowTop + (row - size) / 2 + ASCENT * size;
  }
}
