package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One proposer's rating of a reply: a value in each of the rulebook's dimensions. */
public record Rating(String proposer, Instant at, Map<String, String> values, String comment) {
  public Rating {
    values = Map.copyOf(values);
  }

  /** The ratings of this round with a value that may bring re-handling by the rulebook. */
  static List<Rating> callingForRehandling(Case c, Rulebook rules) {
    return c.response().ratings().stream()
        .filter(r -> callsForRehandling(r.values(), rules))
        .toList();
  }

  static boolean callsForRehandling(Map<String, String> values, Rulebook rules) {
    return rules.dimensions().stream()
        .anyMatch(d -> d.rehandleOn() != null && d.rehandleOn().equals(values.get(d.code())));
  }
}
