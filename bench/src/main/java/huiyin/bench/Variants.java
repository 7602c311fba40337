package huiyin.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Letters of about 4,600 characters, each with figures of its own, so that none is known. */
public final class Variants {
  private static final int SHORTEST = 4_400;
  private static final int LONGEST = 4_800;

  private Variants() {}

  /** So many of them, made in turn from the samples of that length. */
  public static List<String> letters(int many) {
    List<String> models =
        Samples.letters().stream()
            .filter(letter -> letter.length() >= SHORTEST && letter.length() <= LONGEST)
            .toList();
    Random random = new Random(1);
    return IntStream.range(0, many)
        .mapToObj(n -> withOtherFigures(models.get(n % models.size()), random))
        .toList();
  }

  /** Changes digits after the first of a number, so that years and numbers stay what they are. */
  private static String withOtherFigures(String letter, Random random) {
    char[] signs = letter.toCharArray();
    for (int i = 1; i < signs.length; i++) {
      boolean isYear =
          i + 1 < signs.length && i >= 3 && isFourBefore(signs, i) && signs[i + 1] == '年';
      if (isDigit(signs[i]) && isDigit(signs[i - 1]) && !isYear && random.nextBoolean()) {
        signs[i] = (char) ('0' + random.nextInt(10));
      }
    }
    return new String(signs);
  }

  private static boolean isFourBefore(char[] signs, int last) {
    return isDigit(signs[last - 1]) && isDigit(signs[last - 2]) && isDigit(signs[last - 3]);
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
