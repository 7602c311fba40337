package huiyin.letter.check;

import java.util.Arrays;

/**
 * Where signs stand that an official letter has little use for: controls, hidden and private signs,
 * Greek and Cyrillic letters.
 */
public final class OddSigns {
  private static final boolean[] ODD = odd();

  private final int[] places;

  private OddSigns(int[] places) {
    this.places = places;
  }

  /** Those of a source text, in one pass. */
  public static OddSigns of(String text) {
    int[] places = {};
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ODD[text.charAt(i)]) {
        places = count == places.length ? Arrays.copyOf(places, 2 * count + 8) : places;
        places[count++] = i;
      }
    }
    return new OddSigns(Arrays.copyOf(places, count));
  }

  /** The places from {@code start} to {@code end}, in order. */
  public int[] in(int start, int end) {
    return Arrays.copyOfRange(places, first(start), first(end));
  }

  private int first(int from) {
    int found = Arrays.binarySearch(places, from);
    return found >= 0 ? found : -found - 1;
  }

  private static boolean[] odd() {
    boolean[] odd = new boolean[Character.MAX_VALUE + 1];
    Arrays.fill(odd, 0, ' ', true);
    for (char c : "\n\t\r\f\u000B".toCharArray()) {
      odd[c] = false;
    }
    Arrays.fill(odd, '\u007F', '\u00A0', true);
    odd['\u0085'] = false;
    odd['\u00AD'] = true;
    Arrays.fill(odd, '\u0370', '\u0530', true);
    Arrays.fill(odd, '\u200B', '\u2010', true);
    Arrays.fill(odd, '\u202A', '\u202F', true);
    Arrays.fill(odd, '\u2060', '\u2070', true);
    Arrays.fill(odd, '\uE000', '\uF900', true);
    odd['\uFEFF'] = true;
    Arrays.fill(odd, '\uFFF9', '\uFFFE', true);
    return odd;
  }
}
