package huiyin.letter.check.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written with a wrong character of like sound or shape, from the list
 * confusions.txt.
 */
final class Confusions {
  /** A wrong word, the right one, and the words in which the wrong one is none. */
  record Confusion(String wrong, String right, List<String> unless) {}

  private static final Confusion[] NONE = {};
  private static final Confusion[][] BY_FIRST = load();

  private Confusions() {}

  /** Whether a wrong word begins with this character. */
  static boolean mayBegin(char c) {
    return BY_FIRST[c].length > 0;
  }

  /** The wrong word that stands here, if one does. */
  static @Nullable Confusion at(String text, int i) {
    for (Confusion each : BY_FIRST[text.charAt(i)]) {
      if (text.startsWith(each.wrong(), i) && !standsInWord(text, i, each)) {
        return each;
      }
    }
    return null;
  }

  private static boolean standsInWord(String text, int i, Confusion confusion) {
    for (String whole : confusion.unless()) {
      if (stands(text, i, confusion.wrong(), whole)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String text, int i, String wrong, String whole) {
    int offset = whole.indexOf(wrong);
    return offset >= 0 && i >= offset && text.startsWith(whole, i - offset);
  }

  private static Confusion[][] load() {
    Confusion[][] found = new Confusion[Character.MAX_VALUE + 1][];
    Arrays.fill(found, NONE);
    for (String line : WordList.of("confusions.txt")) {
      String[] parts = line.split(" ", -1);
      List<String> unless = List.of(parts).subList(2, parts.length);
      Confusion[] before = found[line.charAt(0)];
      Confusion[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = new Confusion(parts[0], parts[1], unless);
      found[line.charAt(0)] = more;
    }
    return found;
  }
}
