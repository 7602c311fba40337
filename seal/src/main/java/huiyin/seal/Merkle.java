package huiyin.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * An append-only log of entries as a Merkle tree (RFC 9162, section 2.1): only the hashes of the
 * entries and of full subtrees are kept.
 */
public final class Merkle {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /** Row 0 holds the leaves, row r the roots of full subtrees of 2^r leaves. */
  private final List<List<Digest>> rows = new ArrayList<>();

  public Merkle() {
    rows.add(new ArrayList<>());
  }

  public static Digest leaf(byte[] entry) {
    var hash = Digest.sha256();
    hash.update(LEAF);
    return Digest.ofHash(hash.digest(entry));
  }

  static Digest node(Digest left, Digest right) {
    var hash = Digest.sha256();
    hash.update(NODE);
    hash.update(left.bytes());
    return Digest.ofHash(hash.digest(right.bytes()));
  }

  public int size() {
    return rows.getFirst().size();
  }

  /** Adds the hash of an entry and tells its index. */
  public int append(Digest leaf) {
    Digest hash = leaf;
    for (int row = 0; ; row++) {
      if (row == rows.size()) {
        rows.add(new ArrayList<>());
      }
      List<Digest> hashes = rows.get(row);
      hashes.add(hash);
      if (hashes.size() % 2 == 1) {
        return size() - 1;
      }
      hash = node(hashes.get(hashes.size() - 2), hash);
    }
  }

  public Digest root() {
    return root(size());
  }

  /** The root as it was when the log had so many entries. */
  public Digest root(int size) {
    checkSize(size);
    return size == 0 ? Digest.of(new byte[0]) : range(0, size);
  }

  /** Proves that an entry stands in the log of that size (RFC 9162, section 2.1.3.1). */
  public Inclusion prove(int index, int size) {
    checkSize(size);
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("the log has no entry " + index + " of " + size);
    }
    List<Digest> path = new ArrayList<>();
    int from = 0;
    int to = size;
    while (to - from > 1) {
      int split = from + largestPowerBelow(to - from);
      if (index < split) {
        path.addFirst(range(split, to));
        to = split;
      } else {
        path.addFirst(range(from, split));
        from = split;
      }
    }
    return new Inclusion(index, size, path);
  }

  /** Proves that a later log only adds to an earlier one (RFC 9162, section 2.1.4.1). */
  public Consistency proveGrowth(int earlier, int later) {
    checkSize(later);
    if (earlier < 1 || earlier > later) {
      throw new IllegalArgumentException("no log of " + earlier + " grows to one of " + later);
    }
    List<Digest> path = new ArrayList<>();
    grow(earlier, 0, later, true, path);
    return new Consistency(earlier, later, path);
  }

  private void grow(int earlier, int from, int to, boolean whole, List<Digest> path) {
    int size = to - from;
    if (earlier == size) {
      if (!whole) {
        path.add(range(from, to));
      }
      return;
    }
    int split = largestPowerBelow(size);
    if (earlier <= split) {
      grow(earlier, from, from + split, whole, path);
      path.add(range(from + split, to));
    } else {
      grow(earlier - split, from + split, to, false, path);
      path.add(range(from, from + split));
    }
  }

  private Digest range(int from, int to) {
    int size = to - from;
    if (Integer.bitCount(size) == 1) {
      int row = Integer.numberOfTrailingZeros(size);
      return rows.get(row).get(from >> row);
    }
    int split = from + largestPowerBelow(size);
    return node(range(from, split), range(split, to));
  }

  private void checkSize(int size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException("the log has " + size() + " entries, not " + size);
    }
  }

  private static int largestPowerBelow(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
