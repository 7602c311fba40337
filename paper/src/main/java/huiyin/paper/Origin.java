package huiyin.paper;

import org.jspecify.annotations.Nullable;

/** Where words of a text stand in the file that they were read from. */
public sealed interface Origin {

  /**
   * In a text or the source of a web page.
   *
   * @param start from the beginning of the decoded file, in UTF-16 code units
   * @param end exclusive
   * @param line counted from 1
   * @param column counted from 1
   */
  record InText(int start, int end, int line, int column) implements Origin {}

  /**
   * On a printed page: a box in points (PDF) or millimetres (OFD) from its upper left corner.
   *
   * @param page counted from 1
   */
  record OnPage(int page, Unit unit, float left, float top, float right, float bottom)
      implements Origin {}

  /**
   * In a paragraph of a word processor's document.
   *
   * @param part the file in the package that holds it
   * @param paragraph counted from 1, those in tables and text boxes among them
   * @param start in the words of the paragraph, in UTF-16 code units
   * @param end exclusive
   * @param cell of which table; null outside tables
   */
  record InParagraph(String part, int paragraph, int start, int end, @Nullable Cell cell)
      implements Origin {}

  /** A cell of a table; all three are counted from 1. */
  record Cell(int table, int row, int column) {}

  /** What lengths on a page are counted in. */
  enum Unit {
    POINT,
    MILLIMETRE
  }
}
