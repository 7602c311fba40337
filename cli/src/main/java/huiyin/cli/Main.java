package huiyin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program huiyin; each command is a file of this package. */
@Command(
    name = "huiyin",
    mixinStandardHelpOptions = true,
    version = "huiyin 0.1.0",
    resourceBundle = "huiyin.cli.words",
    subcommands = {
      Serve.class,
      Demo.class,
      Read.class,
      Check.class,
      Verify.class,
      RuleList.class,
      RulebookList.class,
      Cases.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  private Main() {}

  /** Exit status: 0 well, 1 the command says no, 2 the command line is wrong. */
  public static void main(String[] args) {
    System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err)));
  }

  static int run(String[] args, PrintWriter out, PrintWriter err) {
    Locale.setDefault(Words.locale(System.getenv()));
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler(Refusals::wrongCommandLine)
        .setExecutionExceptionHandler(Refusals::notDone)
        .execute(args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
