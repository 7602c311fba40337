package huiyin.bench;

import com.sun.management.ThreadMXBean;
import huiyin.letter.Letters;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The command bench memory: what one letter asks for, and what is left after many. */
public final class Memory {
  private static final int[] MANY = {1, 1_000, 10_000, 100_000};
  private static final double KILO = 1024;

  private Memory() {}

  public static void main(String[] words) {
    List<String> letters = Variants.letters(300);
    letters.forEach(Letters::read);
    double length = letters.stream().mapToInt(String::length).average().orElseThrow();
    System.out.printf("每封信分配 %.0f kB（平均 %,.0f 字）%n", asked(letters), length);
    int read = 0;
    for (int many : MANY) {
      for (; read < many; read++) {
        Letters.read(letters.get(read % letters.size()));
      }
      System.out.printf("读过 %,d 封后，堆中留下 %.1f MB%n", read, left());
    }
  }

  private static double asked(List<String> letters) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    letters.forEach(Letters::read);
    return (threads.getCurrentThreadAllocatedBytes() - before) / KILO / letters.size();
  }

  private static double left() {
    for (int n = 0; n < 3; n++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KILO / KILO;
  }
}
