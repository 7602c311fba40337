package huiyin.cli;

import huiyin.paper.UnreadableFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** huiyin read: the facts of letters, as lines of JSON or as a summary for a person. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class Read implements Callable<Integer> {
  private static final int ALL_READ = 0;
  private static final int SOME_UNREAD = 1;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "read.path")
  private List<Path> paths = List.of();

  @Option(names = "--json", descriptionKey = "read.json")
  private boolean json;

  @Option(names = "--why", descriptionKey = "read.why")
  private boolean why;

  @Option(names = "--where", descriptionKey = "read.where")
  private boolean where;

  @Option(names = "--marked", paramLabel = "OUT", descriptionKey = "read.marked")
  private @Nullable Path marked;

  @Mixin private OwnCodes codes = new OwnCodes();

  @Override
  public Integer call() {
    if (!codes.learned(spec.commandLine())) {
      return SOME_UNREAD;
    }
    boolean all = true;
    for (Path path : paths) {
      all &= path(path);
    }
    spec.commandLine().getOut().flush();
    return all ? ALL_READ : SOME_UNREAD;
  }

  private boolean path(Path path) {
    try {
      boolean all = true;
      for (LetterFile file : LetterFiles.at(path)) {
        all &= file(file);
      }
      return all;
    } catch (IOException unlisted) {
      return unread(path.toString(), Words.of("read.noFile"));
    }
  }

  private boolean file(LetterFile file) {
    try {
      LetterFile.Contents read = file.read();
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(where ? read.jsonWithPlaces(file.name()) : read.json(file.name()));
      } else {
        Paint paint = Paint.of(System.console(), System.getenv());
        Summary.print(out, paint, file.name(), read.page());
        if (why) {
          Why.print(out, paint, read.page());
        }
      }
      if (marked != null) {
        MarkedCopy.write(marked, file, read, MarkedCopy.ofFacts(read.page().readings()));
      }
      return true;
    } catch (UnreadableFile unreadable) {
      return unread(file.name(), String.valueOf(unreadable.getMessage()));
    } catch (IOException unopened) {
      return unread(file.name(), Words.of("read.noFile"));
    }
  }

  private boolean unread(String name, String sentence) {
    spec.commandLine().getErr().println(Paint.shown(Words.of("read.unread", name, sentence)));
    return false;
  }
}
