package huiyin.server;

import huiyin.server.store.Answer;
import huiyin.server.store.Asked;
import huiyin.server.store.Cases;
import huiyin.server.store.Given;
import huiyin.server.store.Handle;
import java.nio.file.Path;

/**
 * A server in a JVM of its own that files one item after another and says which were acknowledged.
 */
public final class Alone {
  private Alone() {}

  public static void main(String[] args) {
    Server server = Server.start(ServerSettings.local(Path.of(args[0]), 0, false));
    Cases cases = server.part(Cases.class);
    Handle handle = server.part(Handle.class);
    while (!Thread.currentThread().isInterrupted()) {
      String id = cases.newId();
      if (handle.handle(Asked.of(id, Given.submit("示例"), "k", 0)) instanceof Answer.Done) {
        System.out.println("acknowledged " + id);
      }
    }
  }
}
