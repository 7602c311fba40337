package huiyin.letter;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division, or a park, zone or cluster, named as printed.
 *
 * @param code six digits (GB/T 2260); null for a park, a zone, a township, and where two divisions
 *     bear the name and the letter does not tell which
 */
public record Place(String name, @Nullable String code, Kind kind, ReadingRule by, Span at)
    implements Fact {
  public Place(String name, Kind kind, ReadingRule by, Span at) {
    this(name, null, kind, by, at);
  }

  /** What sort of place the name tells. */
  public enum Kind {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    PARK,
    ZONE
  }
}
