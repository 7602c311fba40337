package huiyin.cli;

import huiyin.letter.read.OrganCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A table of letter codes (发文机关代字) of people's own, added to the one that comes along. */
final class OwnCodes {
  private static final String IN_DATA = "organ-codes.txt";

  @Option(names = "--organ-codes", paramLabel = "FILE", descriptionKey = "read.organCodes")
  private @Nullable Path file;

  /** Adds the file's lines, where one is given; else says in one sentence why it can't. */
  boolean learned(CommandLine command) {
    return file == null || learn(file, command);
  }

  /** Adds the lines of organ-codes.txt in a server's data folder, where there is one. */
  static boolean learnedIn(Path data, CommandLine command) {
    Path own = data.resolve(IN_DATA);
    return !Files.exists(own) || learn(own, command);
  }

  private static boolean learn(Path file, CommandLine command) {
    try {
      OrganCodes.learn(Files.readAllLines(file));
      return true;
    } catch (IOException unopened) {
      return refused(command, file, Words.of("read.noFile"));
    } catch (IllegalArgumentException otherForm) {
      return refused(command, file, String.valueOf(otherForm.getMessage()));
    }
  }

  private static boolean refused(CommandLine command, Path file, String sentence) {
    command
        .getErr()
        .println(Paint.shown(Words.of("read.unread", file.getFileName().toString(), sentence)));
    return false;
  }
}
