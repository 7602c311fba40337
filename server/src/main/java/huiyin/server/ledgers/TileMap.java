package huiyin.server.ledgers;

import huiyin.ledger.BodyKind;
import huiyin.ledger.Entry;
import huiyin.ledger.Thing;
import huiyin.letter.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What letters name in each city of Guangdong, each thing once. */
public record TileMap(List<Tile> tiles) {
  private static final int MOST_SIGNS = 8;
  private static final int MANY = 4;
  private static final int ALONG = 14;

  /** What a sign stands for. */
  public enum Sign {
    PARK,
    ZONE,
    PLATFORM,
    LABORATORY
  }

  /** A sign by its centre. */
  public record Drawn(Sign sign, double x, double y) {}

  /**
   * A city.
   *
   * @param named how often letters name the city itself
   */
  public record Tile(
      String name, int x, int y, boolean isBeside, Map<Sign, Integer> counts, int named) {
    public Tile {
      counts = new TreeMap<>(counts);
    }

    /** Whether letters say nothing of it. */
    public boolean isEmpty() {
      return counts.isEmpty() && named == 0;
    }

    /** How many things are named there. */
    public int things() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The class of its square. */
    public String style() {
      if (isEmpty()) {
        return isBeside ? "tile-out" : "tile";
      }
      return (things() >= MANY ? "tile-on2" : "tile-on") + (isBeside ? " dash" : "");
    }

    /** The signs that find room. */
    public List<Drawn> signs() {
      List<Drawn> drawn = new ArrayList<>();
      counts.forEach(
          (sign, count) -> {
            for (int i = 0; i < count && drawn.size() < MOST_SIGNS; i++) {
              int at = drawn.size();
              drawn.add(new Drawn(sign, x + 11.5 + at % 4 * ALONG, y + 31.5 + at / 4 * 16));
            }
          });
      return drawn;
    }
  }

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  /** The map of things; bodies and places that no city is told of are left out. */
  static TileMap of(List<Thing> things) {
    Map<City, Map<Sign, Integer>> counts = new EnumMap<>(City.class);
    Map<City, Integer> named = new EnumMap<>(City.class);
    for (Thing thing : things) {
      Optional<City> city = city(thing);
      city.ifPresent(
          in ->
              sign(thing.entries().getFirst())
                  .ifPresentOrElse(
                      sign ->
                          counts
                              .computeIfAbsent(in, _ -> new EnumMap<>(Sign.class))
                              .merge(sign, 1, Integer::sum),
                      () -> named.merge(in, 1, Integer::sum)));
    }
    List<Tile> tiles = new ArrayList<>();
    for (City city : City.values()) {
      tiles.add(
          new Tile(
              city.name(),
              city.x(),
              city.y(),
              city.isBeside(),
              counts.getOrDefault(city, Map.of()),
              named.getOrDefault(city, 0)));
    }
    return new TileMap(tiles);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return tiles.stream().allMatch(Tile::isEmpty);
  }

  /** The cities that letters name. */
  public List<Tile> named() {
    return tiles.stream().filter(tile -> !tile.isEmpty()).toList();
  }

  private static Optional<City> city(Thing thing) {
    return City.in(thing.name())
        .or(
            () ->
                thing.entries().stream()
                    .map(TileMap::division)
                    .flatMap(division -> City.in(division).stream())
                    .findFirst());
  }

  private static String division(Entry entry) {
    String division =
        switch (entry) {
          case Entry.Place place -> place.division();
          case Entry.Body body -> body.place();
          default -> null;
        };
    return division == null ? "" : division;
  }

  private static Optional<Sign> sign(Entry entry) {
    return switch (entry) {
      case Entry.Place place when place.sort() == Place.Kind.PARK -> Optional.of(Sign.PARK);
      case Entry.Place place when place.sort() == Place.Kind.ZONE -> Optional.of(Sign.ZONE);
      case Entry.Body body when body.sort() == BodyKind.PLATFORM -> Optional.of(Sign.PLATFORM);
      case Entry.Body body when body.sort() == BodyKind.LABORATORY -> Optional.of(Sign.LABORATORY);
      default -> Optional.empty();
    };
  }
}
