package huiyin.bench.steps;

/**
 * The steps that counted classes take, and the ways they go from one block of code to the next; for
 * one thread.
 */
public final class Steps {
  /** So many ways can be told apart; a power of two. */
  public static final int WAYS = 1 << 17;

  private static final byte[] TIMES = new byte[WAYS];
  private static final int[] GONE = new int[WAYS];

  private static int gone;
  private static int before;
  private static long taken;
  private static long allowed = Long.MAX_VALUE;

  private Steps() {}

  /** Starts counting anew; more steps than allowed end in {@link TooManySteps}. */
  public static void start(long most) {
    for (int i = 0; i < gone; i++) {
      TIMES[GONE[i]] = 0;
    }
    gone = 0;
    before = 0;
    taken = 0;
    allowed = most;
  }

  public static long taken() {
    return taken;
  }

  /** How many ways were gone. */
  public static int ways() {
    return gone;
  }

  /** One of the ways that were gone. */
  public static int way(int n) {
    return GONE[n];
  }

  /** How often a way was gone, in eight steps of size: 1, 2, 3, 4–7, 8–15, 16–31, 32–127, more. */
  public static int size(int way) {
    int times = TIMES[way] & 0xFF;
    if (times < 4) {
      return times - 1;
    }
    return times < 32 ? 29 - Integer.numberOfLeadingZeros(times) + 2 : times < 128 ? 6 : 7;
  }

  /** Stands at the head of every block of a counted class. */
  public static void at(int block) {
    int way = (block ^ before) & (WAYS - 1);
    before = block >> 1;
    byte times = TIMES[way];
    if (times == 0) {
      GONE[gone++] = way;
    }
    if (times != -1) {
      TIMES[way] = (byte) (times + 1);
    }
    more(1);
  }

  /** Counts the steps of a method that is not counted itself. */
  static void more(long steps) {
    taken += steps;
    if (taken > allowed) {
      throw new TooManySteps(allowed);
    }
  }
}
