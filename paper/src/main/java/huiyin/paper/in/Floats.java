package huiyin.paper.in;

/**
 * Numbers in a row as OFD writes them, where g 3 4.5 is three times 4.5 (GB/T 33190-2016, 11.3).
 */
final class Floats {
  private static final int MOST = 200_000;

  private final float[] all;

  private Floats(float[] all) {
    this.all = all;
  }

  static Floats of(String written) {
    Lengths lengths = new Lengths();
    String[] words = written.isBlank() ? new String[0] : written.strip().split("\\s+");
    int made = 0;
    for (int i = 0; i < words.length && made < MOST; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int times = Math.clamp((int) one(words[i + 1], 0), 0, MOST - made);
        float each = one(words[i + 2], 0);
        for (int j = 0; j < times; j++) {
          lengths.add(each);
        }
        made += times;
        i += 2;
      } else {
        lengths.add(one(words[i], 0));
        made++;
      }
    }
    return new Floats(lengths.all());
  }

  static float one(String written, float otherwise) {
    try {
      float number = Float.parseFloat(written);
      return Float.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  boolean isEmpty() {
    return all.length == 0;
  }

  float at(int index) {
    return index < all.length ? all[index] : 0;
  }

  float[] all() {
    return all;
  }
}
