package huiyin.paper.in;

import huiyin.paper.Origin.Cell;

/** A table whose end is still to come; a row of cells with a line each becomes one line. */
final class DocxTable {
  private final int number;
  private final Traced text;
  private Row cells;
  private int row;
  private int column;
  private int start;
  private boolean isOneLine;
  private final Numbers parts = new Numbers();

  DocxTable(int number, Traced text) {
    this.number = number;
    this.text = text;
    this.cells = new Row(text::remake);
  }

  /** Where it stands. */
  Cell cell() {
    return new Cell(number, row, column);
  }

  void beginRow() {
    row++;
    column = 0;
    isOneLine = true;
    parts.cut(0);
    cells = new Row(text::remake);
  }

  void beginCell() {
    column++;
    start = text.length();
  }

  void endCell() {
    String words = text.from(Math.min(start, text.length()));
    int part = words.isEmpty() ? Traced.MADE : text.length() - 1;
    isOneLine &= words.indexOf('\n') == words.length() - 1;
    parts.add(part);
    cells.add(words, false, part);
  }

  void endRow() {
    if (!isOneLine) {
      return;
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.at(i) != Traced.MADE) {
        text.remake(parts.at(i), ' ');
      }
    }
    cells.end();
    if (!text.isEmpty() && !text.endsWith('\n')) {
      text.make('\n');
    }
  }
}
