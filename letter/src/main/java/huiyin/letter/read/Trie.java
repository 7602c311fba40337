package huiyin.letter.read;

import java.util.Arrays;

/**
 * Words by their characters, in one table of hashed steps: a step costs one look, and a character
 * that begins no word is turned away before it.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int WORD = 1;
  private static final int ENDED = 2;
  private static final int NODE = 4;
  private static final int FREE = -1;

  /** A small number for each character that any word has, 0 for all others. */
  private static final char[] NUMBERS = new char[Character.MAX_VALUE + 1];

  private static final int NUMBER_BITS = 13;
  private static char numbered;

  private long[] firsts = new long[1];
  private final Pairs pairs = new Pairs();
  private long[] ones = new long[1];

  /** By two: a step, and the node that it reaches with its marks. */
  private int[] table = new int[32];

  private int size;

  Trie() {
    Arrays.fill(table, FREE);
  }

  /** Refuses more than 8,191 characters in all words together. */
  void add(String word) {
    int last = -1;
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      if (last >= 0) {
        table[last + 1] &= ~ENDED;
      }
      last = made(node, number(word.charAt(i)));
      node = node(table[last + 1]);
    }
    if (last >= 0) {
      table[last + 1] |= WORD;
      firsts = with(firsts, first(word));
      ones = word.length() > 1 ? ones : with(ones, first(word));
      if (word.length() > 1) {
        pairs.add(first(word), number(word.charAt(1)));
      }
    }
  }

  private static int first(String word) {
    return number(word.charAt(0));
  }

  private static long[] with(long[] set, int number) {
    long[] wide = number >> 6 < set.length ? set : Arrays.copyOf(set, (number >> 6) + 1);
    wide[number >> 6] |= 1L << number;
    return wide;
  }

  private static boolean has(long[] set, int number) {
    return number >> 6 < set.length && (set[number >> 6] >>> number & 1) != 0;
  }

  private static int number(char c) {
    synchronized (NUMBERS) {
      if (NUMBERS[c] == 0) {
        if (numbered + 1 == 1 << NUMBER_BITS) {
          throw new IllegalArgumentException("too many characters in word lists");
        }
        numbered++;
        NUMBERS[c] = numbered;
      }
      return NUMBERS[c];
    }
  }

  /** Whether a word begins with this character. */
  boolean begins(char c) {
    return has(firsts, NUMBERS[c]);
  }

  /** False when no word begins with these two characters; true when one does, and seldom else. */
  boolean mayBegin(char first, char second) {
    return pairs.mayHave(NUMBERS[first], NUMBERS[second]);
  }

  /** Whether a word is no longer than this one character with which it begins. */
  boolean isOneSign(char c) {
    return has(ones, NUMBERS[c]);
  }

  /** What is reached from a node by a character, for the three below; {@link #NONE} if nothing. */
  int reach(int node, char c) {
    return table[slot(node << NUMBER_BITS | NUMBERS[c]) + 1];
  }

  static int node(int reached) {
    return reached / NODE;
  }

  static boolean isWord(int reached) {
    return (reached & WORD) != 0;
  }

  /** Whether nothing longer goes on from here. */
  static boolean isEnded(int reached) {
    return (reached & ENDED) != 0;
  }

  private int made(int node, int number) {
    int step = node << NUMBER_BITS | number;
    int slot = slot(step);
    if (table[slot] == FREE) {
      if (4 * (size + 1) > table.length) {
        grow();
        slot = slot(step);
      }
      size++;
      table[slot] = step;
      table[slot + 1] = size * NODE + ENDED;
    }
    return slot;
  }

  /** Where a step stands in the table, or the free place where it would. */
  private int slot(int step) {
    int mask = table.length - 2;
    int slot = (((step * 0x9E3779B1) >>> 15) << 1) & mask;
    while (table[slot] != step && table[slot] != FREE) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] old = table;
    table = new int[2 * old.length];
    Arrays.fill(table, FREE);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != FREE) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }
}
