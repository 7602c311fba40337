package huiyin.bench.fuzz;

import huiyin.bench.steps.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The inputs that went ways which none before them went, or went them oftener. */
final class Corpus {
  private static final int SIZES = 8;
  private static final int MOST = 20_000;
  private static final int NEWEST = 200;

  private final byte[] sizes = new byte[Steps.WAYS];
  private final List<Input> inputs = new ArrayList<>();
  private final Random random;
  private int ways;

  Corpus(Random random) {
    this.random = random;
  }

  /** What the input just read did that none before it did; a way and how often, in one number. */
  int[] news() {
    return IntStream.range(0, Steps.ways())
        .map(Steps::way)
        .filter(way -> (sizes[way] & (1 << Steps.size(way))) == 0)
        .map(way -> way * SIZES + Steps.size(way))
        .toArray();
  }

  /** Whether the input just read did all of this as well. */
  static boolean did(int[] news) {
    return Arrays.stream(news).allMatch(each -> Steps.size(each / SIZES) == each % SIZES);
  }

  /** Keeps the input just read. */
  void keep(Input input) {
    for (int n = 0; n < Steps.ways(); n++) {
      int way = Steps.way(n);
      ways += sizes[way] == 0 ? 1 : 0;
      sizes[way] |= (byte) (1 << Steps.size(way));
    }
    add(input);
  }

  private void add(Input input) {
    if (inputs.size() < MOST) {
      inputs.add(input);
    } else {
      inputs.set(random.nextInt(MOST), input);
    }
  }

  /** One of the inputs, every second time one of the newest; a short one somewhat rather. */
  Input any() {
    int from = random.nextBoolean() ? Math.max(0, inputs.size() - NEWEST) : 0;
    Input one = inputs.get(random.nextInt(from, inputs.size()));
    Input other = inputs.get(random.nextInt(from, inputs.size()));
    boolean isLonger = one.text().length() > 2 * other.text().length();
    return isLonger ? other : one;
  }

  int size() {
    return inputs.size();
  }

  /** How many ways are known. */
  int ways() {
    return ways;
  }
}
