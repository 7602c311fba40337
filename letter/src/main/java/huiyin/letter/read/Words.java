package huiyin.letter.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A set of words to be met in a text, the longest first. */
final class Words {
  private final Trie forwards = new Trie();
  private final Trie backwards = new Trie();

  private Words(Collection<String> words) {
    for (String word : words) {
      forwards.add(word);
      backwards.add(new StringBuilder(word).reverse().toString());
    }
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
    return at(text, i, text.length());
  }

  /** As above, within the stretch. */
  int at(String text, int i, int end) {
    if (i >= end || !forwards.begins(text.charAt(i))) {
      return 0;
    }
    if (i + 1 >= end || !forwards.mayBegin(text.charAt(i), text.charAt(i + 1))) {
      return forwards.isOneSign(text.charAt(i)) ? 1 : 0;
    }
    int length = 0;
    int reached = 0;
    for (int k = i; k < end && !Trie.isEnded(reached); k++) {
      reached = forwards.reach(Trie.node(reached), text.charAt(k));
      if (reached == Trie.NONE) {
        break;
      }
      length = Trie.isWord(reached) ? k + 1 - i : length;
    }
    return length;
  }

  /** Whether a word begins with this character. */
  boolean begin(char c) {
    return forwards.begins(c);
  }

  /** Whether a word ends with this character. */
  boolean end(char c) {
    return backwards.begins(c);
  }

  /** The length of the word that ends before {@code end} and not before {@code start}, or 0. */
  int before(String text, int start, int end) {
    if (end <= start || end > text.length() || !backwards.begins(text.charAt(end - 1))) {
      return 0;
    }
    if (end - 2 < start || !backwards.mayBegin(text.charAt(end - 1), text.charAt(end - 2))) {
      return backwards.isOneSign(text.charAt(end - 1)) ? 1 : 0;
    }
    int length = 0;
    int reached = 0;
    for (int k = end - 1; k >= start && !Trie.isEnded(reached); k--) {
      reached = backwards.reach(Trie.node(reached), text.charAt(k));
      if (reached == Trie.NONE) {
        break;
      }
      length = Trie.isWord(reached) ? end - k : length;
    }
    return length;
  }

  /** Where the first word stands that lies within the stretch, or -1. */
  int find(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (forwards.begins(text.charAt(i)) && at(text, i, end) > 0) {
        return i;
      }
    }
    return -1;
  }

  boolean in(String text, int start, int end) {
    return find(text, start, end) >= 0;
  }
}
