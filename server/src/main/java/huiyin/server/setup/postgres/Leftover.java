package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database server that an earlier program left behind, or the file that names one. */
final class Leftover {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path PROCESSES = Path.of("/proc");

  private Leftover() {}

  /** Stops it, waits until nobody works in the folder any more, and removes the file. */
  static void clear(Cluster cluster, Binaries binaries, Ground ground) {
    Path file = cluster.folder().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    if (running(file, binaries).isPresent()) {
      Finished.run(
          ground.before(
              binaries.program("pg_ctl"),
              "stop",
              "--pgdata=" + cluster.folder(),
              "--mode=fast",
              "--wait",
              "--timeout=" + PATIENCE.toSeconds()));
    }
    if (!Wait.until(PATIENCE, () -> workers(cluster.folder()).isEmpty())) {
      throw new CannotStart("left-over", workers(cluster.folder()));
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CannotStart("folder-not-writable", cluster.folder()).after(e);
    }
  }

  private static Optional<ProcessHandle> running(Path file, Binaries binaries) {
    return pid(file)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().filter(binaries::runs).isPresent());
  }

  private static Optional<Long> pid(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The processes whose working folder is the database: its server, and those that outlive it. */
  private static List<String> workers(Path database) {
    if (!Files.isDirectory(PROCESSES)) {
      return List.of();
    }
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      return processes
          .filter(process -> Character.isDigit(process.getFileName().toString().charAt(0)))
          .filter(process -> worksIn(process, database))
          .map(process -> process.getFileName().toString())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean worksIn(Path process, Path database) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(database);
    } catch (IOException e) {
      return false;
    }
  }
}
