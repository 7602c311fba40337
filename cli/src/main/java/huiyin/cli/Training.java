package huiyin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * The pages that a first start asks for, so that the JVM's AOT cache knows what later starts need.
 */
final class Training {
  private static final List<String> PAGES =
      List.of("", "read", "letters", "ledger", "ledger/commitments", "cases", "sign-in");

  private Training() {}

  static void visit(String address) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        var request = HttpRequest.newBuilder(URI.create(address + page)).build();
        client.send(request, BodyHandlers.discarding());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
