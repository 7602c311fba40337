package huiyin.seal;

import java.util.ArrayList;
import java.util.List;

/** The hashes that lead from an earlier root of the log to a later one (RFC 9162, 2.1.4). */
public record Consistency(long earlier, long later, List<Digest> path) {
  public Consistency {
    path = List.copyOf(path);
  }

  /** True when the later log holds all entries of the earlier one, in their order. */
  public boolean proves(Digest earlierRoot, Digest laterRoot) {
    if (earlier < 1 || earlier > later) {
      return false;
    }
    if (earlier == later) {
      return path.isEmpty() && earlierRoot.equals(laterRoot);
    }
    List<Digest> hashes = new ArrayList<>(path);
    if (Long.bitCount(earlier) == 1) {
      hashes.addFirst(earlierRoot);
    }
    return !hashes.isEmpty() && climbs(hashes, earlierRoot, laterRoot);
  }

  private boolean climbs(List<Digest> hashes, Digest earlierRoot, Digest laterRoot) {
    int shift = Long.numberOfTrailingZeros(~(earlier - 1));
    long position = (earlier - 1) >> shift;
    long last = (later - 1) >> shift;
    Digest old = hashes.getFirst();
    Digest grown = hashes.getFirst();
    for (Digest other : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((position & 1) == 1 || position == last) {
        old = Merkle.node(other, old);
        grown = Merkle.node(other, grown);
        while ((position & 1) == 0 && position != 0) {
          position >>= 1;
          last >>= 1;
        }
      } else {
        grown = Merkle.node(grown, other);
      }
      position >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(earlierRoot) && grown.equals(laterRoot);
  }
}
