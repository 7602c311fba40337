package huiyin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one server that the tests of a JVM share: real pages over a real PostgreSQL. */
public final class Running {
  private static final Server SERVER = start();

  private Running() {}

  public static Server server() {
    return SERVER;
  }

  /** A new visitor, who knows no cookie yet. */
  public static Visitor visitor() {
    return new Visitor(SERVER.port());
  }

  private static void stop(Server server, Path data) {
    server.close();
    Folders.delete(data);
  }

  private static Server start() {
    try {
      Path data = Files.createTempDirectory("huiyin-test");
      Path unpacked = Files.createDirectories(Path.of("target/postgres").toAbsolutePath());
      Files.createSymbolicLink(data.resolve("postgres"), unpacked);
      Server server = Server.start(ServerSettings.local(data, 0, true));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
