package huiyin.bench;

import huiyin.letter.Letters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command bench hostile: how long one hostile line of 8,000 characters takes, and how much
 * longer one of 64,000.
 *
 * <p>Ends with 1 when a line takes 2 ms or more, or the longer one more than 9 times as long.
 */
public final class Hostile {
  private static final int LENGTH = 8_000;
  private static final int TIMES = 8;
  private static final double MOST_MILLISECONDS = 2;
  private static final double MOST_TIMES = 9;
  private static final int SHOWN = 12;

  private Hostile() {}

  /** What one kind of line took. */
  record Row(String kind, double milliseconds, double times) {
    boolean isBad() {
      return milliseconds >= MOST_MILLISECONDS || times > MOST_TIMES;
    }

    String line() {
      return "%8.3f ms  ×%5.2f  %s%s".formatted(milliseconds, times, kind, isBad() ? "  ←" : "");
    }
  }

  public static void main(String[] words) {
    Variants.letters(300).forEach(Letters::read);
    List<Row> rows =
        Floods.scraps().stream()
            .flatMap(
                scrap ->
                    Stream.of(
                        row(scrap, Floods.of(scrap, LENGTH), Floods.of(scrap, LENGTH * TIMES)),
                        row(
                            "信中 " + scrap,
                            Floods.inLetter(scrap, LENGTH),
                            Floods.inLetter(scrap, LENGTH * TIMES))))
            .toList();
    show("最慢的", rows, Comparator.comparingDouble(Row::milliseconds));
    show("八倍长度，倍数最大的", rows, Comparator.comparingDouble(Row::times));
    long bad = rows.stream().filter(Row::isBad).count();
    System.out.printf("%d 种，%d 种超出：8,000 字 2 毫秒，八倍长度 9 倍时间%n", rows.size(), bad);
    System.exit(bad == 0 ? 0 : 1);
  }

  private static void show(String title, List<Row> rows, Comparator<Row> order) {
    System.out.println(title);
    rows.stream().sorted(order.reversed()).limit(SHOWN).map(Row::line).forEach(System.out::println);
  }

  private static Row row(String scrap, String line, String longer) {
    String kind = scrap.replace("\n", "\\n").replace("\r", "\\r").replace('\0', '␀');
    double once = milliseconds(line, 40);
    return new Row(kind, once, milliseconds(longer, 12) / once);
  }

  /** The middle one of many times; half of them only warm up. */
  private static double milliseconds(String text, int many) {
    long[] times = new long[many];
    for (int n = -many; n < many; n++) {
      long start = System.nanoTime();
      Letters.read(text);
      times[Math.max(0, n)] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[many / 2] / 1e6;
  }
}
