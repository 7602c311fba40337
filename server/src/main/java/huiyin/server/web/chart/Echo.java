package huiyin.server.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The echo strip of a letter: one square a promise, nine a row, in the letter's order.
 *
 * @param promises how many the letter makes
 * @param dated how many of them name a deadline
 */
public record Echo(int promises, int dated) {
  private static final int IN_A_ROW = 9;
  private static final int STEP = 18;
  private static final int MOST = 54;

  /** A square by its corner. */
  public record Square(int x, int y) {}

  /** The squares, at most six rows of them. */
  public List<Square> squares() {
    List<Square> squares = new ArrayList<>();
    for (int i = 0; i < Math.min(promises, MOST); i++) {
      squares.add(new Square(1 + i % IN_A_ROW * STEP, 1 + i / IN_A_ROW * STEP));
    }
    return squares;
  }

  public int width() {
    return Math.min(promises, IN_A_ROW) * STEP;
  }

  public int height() {
    return (Math.min(promises, MOST) + IN_A_ROW - 1) / IN_A_ROW * STEP;
  }
}
