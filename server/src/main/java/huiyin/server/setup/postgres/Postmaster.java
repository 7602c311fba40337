package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The running database server, held through its watchdog. */
record Postmaster(Process watchdog, int port) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String WATCH = script();

  static Postmaster start(Cluster cluster, Binaries binaries, Ground ground, int port, File log) {
    Leftover.clear(cluster, binaries, ground);
    List<String> server =
        Stream.concat(
                ground
                    .before(binaries.program("postgres"), "-D", cluster.folder().toString())
                    .stream(),
                Tuning.of(port).flatMap(setting -> Stream.of("-c", setting)))
            .toList();
    Stream<String> watch = Stream.of("sh", "-c", WATCH, "huiyin-watchdog");
    List<String> command =
        Stream.of(session(), watch, server.stream()).flatMap(part -> part).toList();
    try {
      Process watchdog =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      return new Postmaster(watchdog, port).ready(cluster, log);
    } catch (IOException e) {
      throw new CannotStart("postgres", String.valueOf(e.getMessage())).after(e);
    }
  }

  /** Ends sessions, writes all out, and returns when it has ended. */
  void stop() {
    try {
      watchdog.getOutputStream().close();
      if (!watchdog.waitFor(60, TimeUnit.SECONDS)) {
        watchdog.destroyForcibly();
      }
    } catch (IOException e) {
      watchdog.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Postmaster ready(Cluster cluster, File log) {
    Path file = cluster.folder().resolve("postmaster.pid");
    boolean up = Wait.until(PATIENCE, () -> !watchdog.isAlive() || isReady(file));
    if (!up || !watchdog.isAlive()) {
      stop();
      throw new CannotStart("postgres", lastWords(log));
    }
    return this;
  }

  private static boolean isReady(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    } catch (IOException e) {
      return false;
    }
  }

  private static String lastWords(File log) {
    try {
      List<String> lines = Files.readAllLines(log.toPath());
      return lines.stream()
          .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
          .reduce((first, second) -> second)
          .orElse(log.toString());
    } catch (IOException e) {
      return log.toString();
    }
  }

  private static Stream<String> session() {
    return Finished.run(List.of("setsid", "true")).well() ? Stream.of("setsid") : Stream.of();
  }

  private static String script() {
    try (InputStream in = Postmaster.class.getResourceAsStream("watchdog.sh")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
