package huiyin.cli;

import huiyin.server.ServerSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server keeps its data and where it listens; serve and demo share them. */
final class ServerOptions {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "server.data")
  Path data = Path.of(System.getProperty("user.home"), ".local", "share", "huiyin");

  @Option(names = "--port", paramLabel = "N", descriptionKey = "server.port")
  int port = 8080;

  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "server.host")
  String host = "127.0.0.1";

  @Option(names = "--db", paramLabel = "URL", descriptionKey = "server.db")
  @Nullable String db;

  @Option(names = "--train", hidden = true)
  boolean train;

  ServerSettings settings(boolean demo) {
    return new ServerSettings(data, host, train ? 0 : port, db, demo);
  }
}
