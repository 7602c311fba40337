package huiyin.letter.read;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words by their characters, in one table of hashed steps: a step costs one or two looks, and most
 * characters are turned away by the mask of first characters.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final long FREE = -1;

  /** A small number for each character that any word has, 0 for all others. */
  private static final char[] NUMBERS = new char[Character.MAX_VALUE + 1];

  private static char numbered;

  private long[] firsts = new long[1];
  private final BitSet words = new BitSet();
  private long[] steps = new long[16];
  private int[] nodes = new int[16];
  private int size;

  Trie() {
    Arrays.fill(steps, FREE);
  }

  void add(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = made(node, word.charAt(i));
    }
    if (node != ROOT) {
      words.set(node);
      int first = number(word.charAt(0));
      firsts = first >> 6 < firsts.length ? firsts : Arrays.copyOf(firsts, (first >> 6) + 1);
      firsts[first >> 6] |= 1L << first;
    }
  }

  private static int number(char c) {
    synchronized (NUMBERS) {
      if (NUMBERS[c] == 0) {
        numbered++;
        NUMBERS[c] = numbered;
      }
      return NUMBERS[c];
    }
  }

  /** Whether a word begins with this character. */
  boolean begins(char c) {
    int number = NUMBERS[c];
    return number >> 6 < firsts.length && (firsts[number >> 6] >>> number & 1) != 0;
  }

  /** The node reached from a node by a character, or {@link #NONE}. */
  int next(int node, char c) {
    return node == ROOT && !begins(c) ? NONE : nodes[slot(step(node, c))] - 1;
  }

  boolean isWord(int node) {
    return words.get(node);
  }

  private int made(int node, char c) {
    long step = step(node, c);
    int slot = slot(step);
    if (steps[slot] == FREE) {
      if (2 * (size + 1) > steps.length) {
        grow();
        slot = slot(step);
      }
      steps[slot] = step;
      size++;
      nodes[slot] = size + 1;
    }
    return nodes[slot] - 1;
  }

  private static long step(int node, char c) {
    return (long) node << 16 | c;
  }

  /**
   * Where a step stands in the table, or the free slot where it would; a free slot holds node 0.
   */
  private int slot(long step) {
    int mask = steps.length - 1;
    int slot = (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (steps[slot] != step && steps[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldNodes = nodes;
    steps = new long[2 * oldSteps.length];
    nodes = new int[2 * oldNodes.length];
    Arrays.fill(steps, FREE);
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != FREE) {
        int slot = slot(oldSteps[i]);
        steps[slot] = oldSteps[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }
}
