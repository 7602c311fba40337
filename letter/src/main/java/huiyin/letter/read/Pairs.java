package huiyin.letter.read;

import java.util.Arrays;

/**
 * Pairs of numbers, kept as marks of their hashes (Bloom, Space/Time Trade-offs in Hash Coding,
 * 1970): what was added is always found, of all else about one in sixteen.
 */
final class Pairs {
  private static final int MARKS_A_PAIR = 16;
  private static final int LEAST_BITS = 8;

  private int[] added = new int[16];
  private int size;
  private int bits = LEAST_BITS;
  private long[] marks = new long[1 << LEAST_BITS >> 6];

  void add(int first, int second) {
    int hash = hash(first, second);
    if (size == added.length) {
      added = Arrays.copyOf(added, 2 * size);
    }
    added[size] = hash;
    size++;
    if (MARKS_A_PAIR * size > 1 << bits) {
      bits++;
      marks = new long[1 << bits >> 6];
      for (int i = 0; i < size; i++) {
        mark(added[i]);
      }
    } else {
      mark(hash);
    }
  }

  boolean mayHave(int first, int second) {
    int place = hash(first, second) >>> (Integer.SIZE - bits);
    return (marks[place >> 6] >>> place & 1) != 0;
  }

  private void mark(int hash) {
    int place = hash >>> (Integer.SIZE - bits);
    marks[place >> 6] |= 1L << place;
  }

  private static int hash(int first, int second) {
    return (first * 0x9E3779B1) + (second * 0x85EBCA6B);
  }
}
