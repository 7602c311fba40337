package huiyin.cli;

import huiyin.cli.cases.CaseFile;
import huiyin.cli.cases.CaseFile.Held;
import huiyin.cli.cases.CaseFile.UnreadableCases;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** huiyin cases: how many of other projects' public cases our readers read as those projects do. */
@Command(name = "cases", mixinStandardHelpOptions = true)
final class Cases implements Callable<Integer> {
  private static final int HELD = 0;
  private static final int NOT_HELD = 1;
  private static final List<String> FILES = List.of("official-subset.jsonl", "huiyin-tricky.jsonl");
  private static final String ENDING = ".jsonl";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", arity = "1", descriptionKey = "cases.folder")
  private Path folder = Path.of("");

  @Option(names = "--all", descriptionKey = "cases.all")
  private boolean all;

  @Option(names = "--misses", descriptionKey = "cases.misses")
  private boolean misses;

  @Option(names = "--json", descriptionKey = "cases.json")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<Held> held = new ArrayList<>();
      for (Path file : files()) {
        held.addAll(CaseFile.hold(file));
      }
      if (json) {
        held.forEach(each -> out.println(CasesTable.json(each)));
      } else {
        CasesTable.print(out, held, misses);
      }
      out.flush();
      return HELD;
    } catch (UnreadableCases wrong) {
      return refused(Words.of("cases.wrongLine", wrong.file(), wrong.line()));
    } catch (IOException unread) {
      return refused(Words.of("cases.noFile", folder));
    }
  }

  private int refused(String sentence) {
    spec.commandLine().getErr().println(Paint.shown(sentence));
    return NOT_HELD;
  }

  /** The two files that are scored, or on request all of the folder; a file is taken as it is. */
  private List<Path> files() throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    if (!all) {
      return FILES.stream().map(folder::resolve).toList();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
