package huiyin.letter;

/** An administrative division, or a park, zone or cluster, named as printed. */
public record Place(String name, Kind kind, ReadingRule by, Span at) implements Fact {

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
