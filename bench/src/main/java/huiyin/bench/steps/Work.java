package huiyin.bench.steps;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param steps in counted classes
 * @param bytes of memory that were asked for, freed or not
 */
public record Work(long steps, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  public static Work of(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Steps.start(Long.MAX_VALUE);
    work.run();
    return new Work(Steps.taken(), THREADS.getCurrentThreadAllocatedBytes() - before);
  }
}
