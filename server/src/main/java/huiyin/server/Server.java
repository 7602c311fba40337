package huiyin.server;

import huiyin.server.people.SampleAccounts;
import huiyin.server.people.SignInPage;
import huiyin.server.setup.Website;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server: pages and interfaces over one database. */
public final class Server implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @throws CannotStart with one sentence that says why not
   */
  public static Server start(ServerSettings settings) {
    return new Server(Website.open(settings));
  }

  /** The port it listens on. */
  public int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  /** The address to open in a browser on this machine. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** The made-up accounts to sign in with; none outside a demonstration. */
  public List<SignInPage.Sample> sampleAccounts() {
    return part(SampleAccounts.class).listed();
  }

  /** The password of the made-up accounts of a demonstration; there are none otherwise. */
  public Optional<String> samplePassword() {
    return Optional.of(part(SampleAccounts.class).password()).filter(word -> !word.isEmpty());
  }

  /** A part of the running server, by its type. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Lets requests under way finish, then stops all that was started. */
  @Override
  public void close() {
    context.close();
  }
}
