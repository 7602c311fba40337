package huiyin.seal;

import java.util.List;

/** The hashes that lead from an entry to the root of the log (RFC 9162, section 2.1.3). */
public record Inclusion(long index, long size, List<Digest> path) {
  public Inclusion {
    path = List.copyOf(path);
  }

  /** True when the entry with this hash stands at the index of the log with this root. */
  public boolean proves(Digest leaf, Digest root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long position = index;
    long last = size - 1;
    Digest hash = leaf;
    for (Digest other : path) {
      if (last == 0) {
        return false;
      }
      if ((position & 1) == 1 || position == last) {
        hash = Merkle.node(other, hash);
        while ((position & 1) == 0 && position != 0) {
          position >>= 1;
          last >>= 1;
        }
      } else {
        hash = Merkle.node(hash, other);
      }
      position >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
