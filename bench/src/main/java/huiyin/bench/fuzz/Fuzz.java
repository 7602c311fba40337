package huiyin.bench.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The command fuzz: tries inputs for some minutes, and saves the first that fails.
 *
 * <p>Ends with 0 when none failed, 1 when one did, 2 when it was called wrongly.
 */
public final class Fuzz {
  private static final Path FOUND = Path.of("bench", "target", "fuzz");

  private Fuzz() {}

  public static void main(String[] words) {
    Optional<Options> options = Options.of(words);
    System.exit(options.isEmpty() ? misused() : run(options.get()));
  }

  private static int misused() {
    System.err.println("用法：huiyin fuzz [--minutes 分钟] [--seed 种子]，或 huiyin fuzz --again 文件");
    return 2;
  }

  private static int run(Options options) {
    return options.again() == null ? search(options) : again(options.again());
  }

  private static int again(Path file) {
    Optional<Throwable> fault = new CountedReader().fault(InputFile.read(file), true);
    fault.ifPresentOrElse(
        each -> each.printStackTrace(System.out), () -> System.out.println("这份输入现在没有问题。"));
    return fault.isPresent() ? 1 : 0;
  }

  private static int search(Options options) {
    System.out.println("种子 " + options.seed() + "，" + options.minutes() + " 分钟");
    Fuzzing fuzzing = new Fuzzing(options.seed());
    long end = System.nanoTime() + Duration.ofMinutes(options.minutes()).toNanos();
    Optional<Fuzzing.Failure> failure;
    try (Progress progress = new Progress(fuzzing, Fuzz::save)) {
      failure = fuzzing.until(() -> System.nanoTime() - end > 0);
      System.out.println(progress.line());
    }
    if (failure.isEmpty()) {
      System.out.println("没有发现问题。");
      return 0;
    }
    failure.get().fault().printStackTrace(System.out);
    save(failure.get().input());
    return 1;
  }

  private static void save(Input input) {
    Path file = InputFile.write(FOUND, input);
    System.out.println("发现问题，输入保存在 " + file + "，重现：./huiyin fuzz --again " + file);
  }
}
