package huiyin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the program for work. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Mixin private ServerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!OwnCodes.learnedIn(options.data, spec.commandLine())) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    return Running.until(options, false, spec.commandLine());
  }
}
