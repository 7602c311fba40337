package huiyin.letter;

import java.util.List;

/**
 * What a piece of text says that is no whole letter.
 *
 * @param counts every number in it, whether it counts something or not
 */
public record Piece(List<Count> counts, List<Quantity> quantities, List<Day> days) {
  public Piece {
    counts = List.copyOf(counts);
    quantities = List.copyOf(quantities);
    days = List.copyOf(days);
  }
}
