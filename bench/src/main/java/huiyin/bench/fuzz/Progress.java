package huiyin.bench.fuzz;

import java.io.Console;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells how far the fuzzer is, and ends the program when one input is read for too long. */
final class Progress implements AutoCloseable {
  private static final int TOO_LONG_SECONDS = 60;

  private final Fuzzing fuzzing;
  private final Consumer<Input> hanging;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread = new Thread(this::watch, "progress");

  Progress(Fuzzing fuzzing, Consumer<Input> hanging) {
    this.fuzzing = fuzzing;
    this.hanging = hanging;
    this.terminal = terminal(System.console());
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean terminal(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  private void watch() {
    long last = -1;
    int unchanged = 0;
    for (int second = 1; !isDone(); second++) {
      unchanged = fuzzing.tried() == last ? unchanged + 1 : 0;
      last = fuzzing.tried();
      if (unchanged >= TOO_LONG_SECONDS) {
        hanging.accept(fuzzing.now());
        Runtime.getRuntime().halt(1);
      }
      if (terminal) {
        System.out.print("\r\u001b[K" + line());
        System.out.flush();
      } else if (second % 60 == 0) {
        System.out.println(line());
      }
    }
  }

  private boolean isDone() {
    try {
      return done.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  String line() {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    double seconds = Math.max(0.001, time.toMillis() / 1000.0);
    return "已用 %d 分 %02d 秒，试过 %,d 份（每秒 %,.0f 份），留下 %,d 份，走到 %,d 条路径"
        .formatted(
            time.toMinutes(),
            time.toSecondsPart(),
            fuzzing.tried(),
            fuzzing.tried() / seconds,
            fuzzing.kept(),
            fuzzing.ways());
  }

  @Override
  public void close() {
    done.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (terminal) {
      System.out.print("\r\u001b[K");
    }
  }
}
