package huiyin.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command says when it can't do what it was asked: one sentence, never a stack trace. */
final class Refusals {
  private Refusals() {}

  static int wrongCommandLine(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(sentence(wrong, arguments));
    command.usage(command.getErr());
    return ExitCode.USAGE;
  }

  static int notDone(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println(Words.of("main.notDone", reason(failure)));
    if (System.getenv("HUIYIN_TRACE") != null) {
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }

  private static String sentence(ParameterException wrong, String[] arguments) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          Words.of("main.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          Words.of("main.missing", names(missing.getMissing()));
      default ->
          arguments.length == 0 || wrong.getArgSpec() == null
              ? Words.of("main.noCommand")
              : Words.of("main.wrongValue", String.valueOf(wrong.getArgSpec().paramLabel()));
    };
  }

  private static String names(List<ArgSpec> missing) {
    return String.join(" ", missing.stream().map(ArgSpec::paramLabel).toList());
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
