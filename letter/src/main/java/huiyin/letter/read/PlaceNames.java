package huiyin.letter.read;

import java.util.List;

/** The names of provinces, cities and counties as they are met in a text. */
final class PlaceNames {
  private static final List<String> OF_ANY_PLACE =
      List.of("城区", "郊区", "矿区", "东区", "西区", "老城区", "新城区", "港口区", "城中区", "市中区");
  private static final Words NAMES =
      Words.of(Divisions.names().stream().filter(PlaceNames::tellsItself).toList());
  private static final Words NOT_NAMES = Lexicon.words("place-names-not.txt");
  private static final Words SHY =
      Words.of(Divisions.names().stream().filter(name -> !tellsItself(name)).toList());
  private static final Words ALL = Words.of(Divisions.names());
  private static final String NOT_BEHIND = "级场域";

  private PlaceNames() {}

  /** Where the next name, sure or shy, begins in a stretch, -1 if none does. */
  static int next(String text, int from, int end) {
    return ALL.find(text, from, end);
  }

  /** The length of the name that begins at a place, 0 if none does. */
  static int at(String text, int at) {
    int length = at < 0 ? 0 : NAMES.at(text, at);
    if (length > 0 && NOT_NAMES.at(text, at) > length) {
      return 0;
    }
    boolean word =
        length > 2
            && NOT_BEHIND.indexOf(Numerals.sign(text, at + length)) >= 0
            && "市县区".indexOf(text.charAt(at + length - 1)) >= 0;
    return word ? NAMES.at(text, at, at + length - 1) : length;
  }

  /** The length of a name that only the text around it makes one: 城区, 息县. */
  static int shyAt(String text, int at) {
    return SHY.at(text, at);
  }

  /** Not 城区, which any city has, nor 和县, which stands in 市和县. */
  private static boolean tellsItself(String name) {
    boolean twoSigns = name.length() == 2 && "县市区".indexOf(name.charAt(1)) >= 0;
    return !twoSigns && !OF_ANY_PLACE.contains(name);
  }
}
