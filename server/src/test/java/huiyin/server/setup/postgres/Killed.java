package huiyin.server.setup.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ends a database server as a crash would. */
public final class Killed {
  private Killed() {}

  /** Kills the server of a data folder, and returns its id. */
  public static long serverOf(Path data) throws IOException {
    long pid = pid(data);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    return pid;
  }

  /** The id of the server of a data folder. */
  public static long pid(Path data) throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst().strip());
  }
}
