package huiyin.casework;

import java.time.Instant;
import java.util.Map;

/** One proposer's rating of a reply: a value in each of the rulebook's dimensions. */
public record Rating(String proposer, Instant at, Map<String, String> values, String comment) {
  public Rating {
    values = Map.copyOf(values);
  }
}
