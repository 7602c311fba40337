package huiyin.bench.fuzz;

import java.util.Arrays;
import java.util.Optional;

/** Makes an input that fails as short as it can be and still fail alike. */
final class Shrinking {
  private static final int MOST_TRIES = 20_000;

  private final CountedReader reader;
  private int tries;

  Shrinking(CountedReader reader) {
    this.reader = reader;
  }

  Input shortest(Input input, Throwable fault) {
    String like = like(fault);
    Input shortest = input;
    for (int piece = input.text().length() / 2; piece > 0; piece /= 2) {
      for (int at = 0; at < shortest.text().length() && tries < MOST_TRIES; ) {
        Input shorter = shortest.without(at, piece);
        if (fails(shorter, like)) {
          shortest = shorter;
        } else {
          at += piece;
        }
      }
    }
    return shortest;
  }

  private boolean fails(Input input, String like) {
    tries++;
    Optional<Throwable> fault = reader.fault(input, true);
    return fault.isPresent() && like(fault.get()).equals(like);
  }

  /** What went wrong and where, without the numbers that change with the text. */
  private static String like(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> name.startsWith("huiyin.letter") || name.startsWith("huiyin.paper"))
            .findFirst()
            .filter(name -> !(fault instanceof Broken))
            .orElse("");
    String what = fault instanceof Broken ? String.valueOf(fault.getMessage()) : "";
    return fault.getClass().getName() + where + what.replaceAll("[0-9]", "");
  }
}
