package huiyin.letter.check;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, so that any offset has its line and column. */
public final class Positions {
  private final int[] lineStarts;

  private Positions(int[] lineStarts) {
    this.lineStarts = lineStarts;
  }

  public static Positions of(String text) {
    return new Positions(
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray());
  }

  /** The line and column of an offset that lies in the text or at its end. */
  public Position at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }
}
