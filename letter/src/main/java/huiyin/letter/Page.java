package huiyin.letter;

import java.util.List;

/** A text as it came, and the documents that were found in it, in order. */
public record Page(String text, List<Reading> readings) {
  public Page {
    readings = List.copyOf(readings);
  }
}
