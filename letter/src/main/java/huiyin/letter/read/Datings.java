package huiyin.letter.read;

import java.util.List;

/** The dates of a text in order, found by their place. */
record Datings(List<Dating> all) {
  Datings {
    all = List.copyOf(all);
  }

  /** Those that stand wholly within a stretch. */
  List<Dating> within(int start, int end) {
    int first = firstFrom(start);
    int last = first;
    while (last < all.size() && all.get(last).end() <= end) {
      last++;
    }
    return all.subList(first, last);
  }

  /** The index of the last one that ends at or before a place, -1 if there is none. */
  int lastBefore(int place) {
    int i = firstFrom(place) - 1;
    return i >= 0 && all.get(i).end() > place ? i - 1 : i;
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
