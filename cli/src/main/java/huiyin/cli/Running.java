package huiyin.cli;

import huiyin.server.CannotStart;
import huiyin.server.Server;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** A server from its start to the signal that ends it. */
final class Running {
  private Running() {}

  static int until(ServerOptions options, boolean demo, CommandLine command) {
    var stopped = new CountDownLatch(1);
    try (Server server = Server.start(options.settings(demo))) {
      if (options.train) {
        Training.visit(server.address());
        return ExitCode.OK;
      }
      command.getOut().println(Words.of("server.started", server.address()));
      server
          .samplePassword()
          .map(password -> Words.of("server.sample-password", password))
          .ifPresent(command.getOut()::println);
      if (demo) {
        SampleTable.print(server, command.getOut());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      stopped.await();
      return ExitCode.OK;
    } catch (CannotStart refusal) {
      command.getErr().println(refusal.getMessage());
      return 1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return ExitCode.SOFTWARE;
    }
  }
}
