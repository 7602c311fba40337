package huiyin.letter;

import java.util.List;
import java.util.Random;

/** Spoils a text the way that sites, scanners and enemies do; the same seed spoils it alike. */
final class Mutator {
  private static final List<String> SCRAPS =
      List.of(
          "(",
          "（",
          "〔",
          "《",
          "“",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u200B",
          "\r",
          "\n",
          " ",
          "　",
          "一、",
          "（一）",
          "1.",
          "一是",
          "第一，",
          "。",
          "：",
          "委员：",
          "代表：",
          "2021年2月30日",
          "〔2021〕",
          "号",
          "届",
          "第",
          "关于",
          "的答复",
          "联系人：",
          "９",
          "(xié)",
          "10万亿");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  String spoil(String text) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      int at = random.nextInt(spoilt.length() + 1);
      int to = Math.min(spoilt.length(), at + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> spoilt.delete(at, to);
        case 1 -> spoilt.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 2 -> spoilt.insert(at, spoilt.substring(at, to).repeat(1 + random.nextInt(3)));
        case 3 -> spoilt.setLength(at);
        default -> spoilt.insert(at, (char) random.nextInt(0x10000));
      }
    }
    return spoilt.toString();
  }
}
