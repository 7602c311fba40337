package huiyin.cli;

import huiyin.letter.check.Severity;
import huiyin.paper.UnreadableFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** huiyin check --fix: puts right in text files what is sure, and says what is left to people. */
final class FixCommand {
  private static final int WELL = 0;
  private static final int WRONG = 1;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean isDryRun;
  private int changed;
  private int done;
  private int left;
  private boolean isWell = true;

  FixCommand(PrintWriter out, PrintWriter err, boolean isDryRun) {
    this.out = out;
    this.err = err;
    this.isDryRun = isDryRun;
  }

  int run(List<Path> paths) {
    for (Path path : paths) {
      try {
        LetterFiles.at(path).forEach(this::fix);
      } catch (IOException unlisted) {
        refuse(path.toString(), Words.of("read.noFile"));
      }
    }
    out.println(Words.of(isDryRun ? "fix.would" : "fix.done", changed, done, left));
    out.flush();
    return isWell ? WELL : WRONG;
  }

  private void fix(LetterFile file) {
    try {
      Fixing fixing = Fixing.of(file);
      if (fixing.isChanged() && file.path().isPresent()) {
        show(file.name(), fixing);
        if (!isDryRun) {
          fixing.write(file.path().get());
        }
        changed++;
        done += fixing.done().size();
      }
      left += fixing.left().size();
      isWell &= fixing.left().stream().noneMatch(each -> each.severity() == Severity.ERROR);
    } catch (UnreadableFile | Fixing.Refused unfit) {
      refuse(file.name(), String.valueOf(unfit.getMessage()));
    } catch (IOException unwritten) {
      refuse(file.name(), Words.of("fix.notWritten"));
    }
  }

  private void refuse(String name, String sentence) {
    isWell = false;
    err.println(Paint.shown(Words.of("read.unread", name, sentence)));
  }

  private void show(String name, Fixing fixing) {
    if (isDryRun) {
      UnifiedDiff.lines(name, fixing.before(), fixing.after())
          .forEach(line -> out.println(Paint.shown(line)));
      return;
    }
    for (Fixing.Fixed each : fixing.done()) {
      out.println(
          Paint.shown(
              Words.of(
                  "fix.one",
                  name,
                  String.valueOf(each.at().line()),
                  String.valueOf(each.at().column()),
                  each.words(),
                  String.valueOf(each.finding().fix()),
                  each.finding().rule())));
    }
  }
}
