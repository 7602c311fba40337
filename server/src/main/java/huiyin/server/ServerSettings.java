package huiyin.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a server is started with.
 *
 * @param data the folder that holds all that is kept
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param databaseUrl a managed PostgreSQL (jdbc:postgresql://…); null starts one of its own
 * @param demo whether sample cases and accounts are loaded and shown as such
 */
public record ServerSettings(
    Path data, String host, int port, @Nullable String databaseUrl, boolean demo) {
  public ServerSettings {
    data = data.toAbsolutePath().normalize();
  }

  /** A server of this machine only, with a database of its own. */
  public static ServerSettings local(Path data, int port, boolean demo) {
    return new ServerSettings(data, "127.0.0.1", port, null, demo);
  }
}
