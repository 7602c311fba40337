package huiyin.cli;

import huiyin.letter.Reading;
import huiyin.letter.check.Diagnostics;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Severity;
import huiyin.letter.json.FindingsJson;
import huiyin.letter.json.Sarif;
import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** huiyin check: what is wrong with letters, as a compiler prints it, as JSON or as SARIF. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  private static final int WELL = 0;
  private static final int WRONG = 1;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<Path> paths = List.of();

  @ArgGroup private Form form = new Form();

  @Option(names = "--marked", paramLabel = "OUT", descriptionKey = "check.marked")
  private @Nullable Path marked;

  /** The form of the output: for a person when none is asked for. */
  private static final class Form {
    @Option(names = "--json", descriptionKey = "check.json")
    private boolean json;

    @Option(names = "--sarif", descriptionKey = "check.sarif")
    private boolean sarif;

    @ArgGroup(exclusive = false)
    private @Nullable Fix fix;
  }

  /** Putting right what is sure, or showing how it would be. */
  private static final class Fix {
    @Option(names = "--fix", required = true, descriptionKey = "check.fix")
    private boolean fix;

    @Option(names = "--dry-run", descriptionKey = "check.dryRun")
    private boolean dryRun;
  }

  private final List<Sarif.Checked> checked = new ArrayList<>();
  private boolean isAllRead = true;

  @Mixin private OwnCodes codes = new OwnCodes();

  @Override
  public Integer call() {
    if (!codes.learned(spec.commandLine())) {
      return WRONG;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (form.fix != null && form.fix.fix) {
      return new FixCommand(out, spec.commandLine().getErr(), form.fix.dryRun).run(paths);
    }
    paths.forEach(this::read);
    if (form.sarif) {
      out.println(Sarif.write(checked));
    } else if (form.json) {
      checked.forEach(
          file -> out.println(FindingsJson.write(file.uri(), file.text(), file.findings())));
    } else {
      print(out);
    }
    out.flush();
    return isAllRead && count(Severity.ERROR) == 0 ? WELL : WRONG;
  }

  private void read(Path path) {
    try {
      LetterFiles.at(path).forEach(this::read);
    } catch (IOException unlisted) {
      unread(path.toString(), Words.of("read.noFile"));
    }
  }

  private void read(LetterFile file) {
    try {
      LetterFile.Contents read = file.read();
      List<Finding> findings =
          read.page().readings().stream().map(Reading::findings).flatMap(List::stream).toList();
      boolean isPlain = read.file().format() == Format.TEXT;
      checked.add(new Sarif.Checked(file.name(), read.page().text(), isPlain, findings));
      if (marked != null) {
        MarkedCopy.write(marked, file, read, MarkedCopy.ofFindings(read.page().readings()));
      }
    } catch (UnreadableFile unreadable) {
      unread(file.name(), String.valueOf(unreadable.getMessage()));
    } catch (IOException unopened) {
      unread(file.name(), Words.of("read.noFile"));
    }
  }

  private void unread(String name, String sentence) {
    isAllRead = false;
    spec.commandLine().getErr().println(Paint.shown(Words.of("read.unread", name, sentence)));
  }

  private void print(PrintWriter out) {
    Paint paint = Paint.of(System.console(), System.getenv());
    for (Sarif.Checked file : checked) {
      List<String> printed =
          Diagnostics.each(file.uri(), file.text(), file.findings(), Locale.getDefault());
      for (int i = 0; i < printed.size(); i++) {
        print(out, paint, file.findings().get(i).severity(), printed.get(i).lines().toList());
      }
    }
    out.println(
        Words.of(
            "check.counts",
            checked.size(),
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.NOTE)));
  }

  private static void print(PrintWriter out, Paint paint, Severity severity, List<String> lines) {
    out.println(
        switch (severity) {
          case ERROR -> paint.bad(lines.getFirst());
          case WARNING -> paint.doubtful(lines.getFirst());
          case NOTE -> paint.bold(lines.getFirst());
        });
    lines.stream().skip(1).forEach(line -> out.println(Paint.shown(line)));
  }

  private long count(Severity severity) {
    return checked.stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
