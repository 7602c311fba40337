package huiyin.server.setup.postgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something outside that gives no sign of its own. */
final class Wait {
  private static final long STEP = Duration.ofMillis(10).toNanos();

  private Wait() {}

  /** Whether it came true in time. */
  static boolean until(Duration patience, BooleanSupplier come) {
    long end = System.nanoTime() + patience.toNanos();
    while (!come.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(STEP);
    }
    return true;
  }
}
