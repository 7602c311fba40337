package huiyin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the program with the sample province in it. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
  @Mixin private ServerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return Running.until(options, true, spec.commandLine());
  }
}
