package huiyin.letter.read;

import java.util.List;

/**
 * Divisions named one after another, each within the one before it: 广东省广州市天河区.
 *
 * @param codes what the last of them may be; empty where no division is named
 * @param end where the names end
 */
record Chain(List<String> codes, int end) {

  /** The chain that begins at a place. */
  static Chain at(String text, int at) {
    List<String> codes = List.of();
    int end = at;
    int length = PlaceNames.at(text, end);
    while (length > 0) {
      List<String> next = within(codes, text.substring(end, end + length));
      if (next.isEmpty()) {
        break;
      }
      codes = next;
      end += length;
      length = PlaceNames.at(text, end);
    }
    return new Chain(codes, end);
  }

  /** The first chain in a text. */
  static Chain in(String text) {
    for (int i = 0; i < text.length(); i++) {
      Chain chain = at(text, i);
      if (!chain.codes.isEmpty()) {
        return chain;
      }
    }
    return new Chain(List.of(), 0);
  }

  /** What it means near a code: the widest that a name alone can mean, empty where unsure. */
  String meant(String near) {
    return Divisions.meant(codes, near);
  }

  private static List<String> within(List<String> wider, String name) {
    List<String> codes = Divisions.codes(name);
    return wider.isEmpty()
        ? codes
        : codes.stream()
            .filter(code -> wider.stream().anyMatch(w -> Divisions.isWithin(code, w)))
            .toList();
  }
}
