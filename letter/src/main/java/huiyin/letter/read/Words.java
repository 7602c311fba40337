package huiyin.letter.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words to be met in a text, the longest first. */
final class Words {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  private Words(Collection<String> words) {
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), _ -> new ArrayList<>()).add(word);
    }
    Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
    byFirst.values().forEach(list -> list.sort(longest));
    byLast.values().forEach(list -> list.sort(longest));
  }

  static Words of(String... words) {
    return new Words(Arrays.asList(words));
  }

  static Words of(Collection<String> words) {
    return new Words(words);
  }

  /** The same words, the short ones also padded as print pads them: 文 号, 联 系 人. */
  static Words padded(Collection<String> words) {
    List<String> all = new ArrayList<>(words);
    for (String word : words) {
      for (int blanks = 1; word.length() <= 3 && blanks <= 4; blanks++) {
        all.add(String.join(" ".repeat(blanks), word.split("")));
      }
    }
    return new Words(all);
  }

  /** The length of the word that begins at {@code i}, 0 when none does. */
  int at(String text, int i) {
    if (i < text.length()) {
      for (String word : byFirst.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word, i)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** The length of the word that ends before {@code end} and not before {@code start}, or 0. */
  int before(String text, int start, int end) {
    if (end > start && end <= text.length()) {
      for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
        if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Where the first word stands that lies within the stretch, or -1. */
  int find(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      int length = at(text, i);
      if (length > 0 && i + length <= end) {
        return i;
      }
    }
    return -1;
  }

  boolean in(String text, int start, int end) {
    return find(text, start, end) >= 0;
  }
}
