package huiyin.paper.out;

/**
 * A character set in a font.
 *
 * @param width its room in the line, in points
 * @param spacing how much of that is beyond the font's own width; mostly a little negative
 */
record Piece(int character, Typeface typeface, float size, float width, float spacing) {}
