package huiyin.letter.check.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written with a wrong character of like sound or shape, from the list
 * confusions.txt.
 */
final class Confusions {
  /** A wrong word, the right one, and the words in which the wrong one is none. */
  record Confusion(String wrong, String right, List<String> unless) {}

  private static final Map<Character, List<Confusion>> BY_FIRST = load();

  private static final BitSet FIRSTS = firsts();

  private Confusions() {}

  /** Whether a wrong word begins with this character. */
  static boolean mayBegin(char c) {
    return FIRSTS.get(c);
  }

  private static BitSet firsts() {
    BitSet firsts = new BitSet();
    BY_FIRST.keySet().forEach(firsts::set);
    return firsts;
  }

  /** The wrong word that stands here, if one does. */
  static @Nullable Confusion at(String text, int i) {
    for (Confusion each : BY_FIRST.getOrDefault(text.charAt(i), List.of())) {
      if (text.startsWith(each.wrong(), i)
          && each.unless().stream().noneMatch(whole -> stands(text, i, each.wrong(), whole))) {
        return each;
      }
    }
    return null;
  }

  private static boolean stands(String text, int i, String wrong, String whole) {
    int offset = whole.indexOf(wrong);
    return offset >= 0 && i >= offset && text.startsWith(whole, i - offset);
  }

  private static Map<Character, List<Confusion>> load() {
    Map<Character, List<Confusion>> found = new HashMap<>();
    for (String line : WordList.of("confusions.txt")) {
      String[] parts = line.split(" ", -1);
      List<String> unless = List.of(parts).subList(2, parts.length);
      found
          .computeIfAbsent(line.charAt(0), _ -> new ArrayList<>())
          .add(new Confusion(parts[0], parts[1], unless));
    }
    return found;
  }
}
