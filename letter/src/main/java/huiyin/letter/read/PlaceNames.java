package huiyin.letter.read;

import huiyin.letter.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table of names of provinces, cities and counties. */
final class PlaceNames {
  private static final Map<String, Place.Kind> KINDS = kinds();
  private static final Words NAMES = Words.of(KINDS.keySet());

  private PlaceNames() {}

  /** The length of the name that begins at a place, 0 if none does. */
  static int at(String text, int at) {
    return at < 0 ? 0 : NAMES.at(text, at);
  }

  static Optional<Place.Kind> kind(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }

  private static Map<String, Place.Kind> kinds() {
    Map<String, Place.Kind> kinds = new HashMap<>();
    for (String line : Resource.lines("places.txt")) {
      int blank = line.indexOf(' ');
      kinds.putIfAbsent(line.substring(blank + 1), Place.Kind.valueOf(line.substring(0, blank)));
    }
    return kinds;
  }
}
