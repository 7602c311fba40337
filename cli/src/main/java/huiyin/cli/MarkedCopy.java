package huiyin.cli;

import huiyin.letter.Reading;
import huiyin.letter.check.Finding;
import huiyin.paper.Mark;
import huiyin.paper.Mark.Shade;
import huiyin.paper.PageText.Format;
import huiyin.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the file that was read, with what was found marked where it stands. */
final class MarkedCopy {
  private MarkedCopy() {}

  /** Every fact of its letters. */
  static List<Mark> ofFacts(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> Why.facts(reading.letter()).stream())
        .map(fact -> new Mark(fact.at(), Shade.FACT, Words.of("fact." + fact.kind())))
        .toList();
  }

  /** What is wrong with its letters; a finding about a whole letter marks nothing. */
  static List<Mark> ofFindings(List<Reading> readings) {
    return readings.stream()
        .flatMap(
            reading ->
                reading.findings().stream()
                    .filter(finding -> !finding.at().equals(reading.letter().at())))
        .map(MarkedCopy::mark)
        .toList();
  }

  private static Mark mark(Finding finding) {
    Shade shade =
        switch (finding.severity()) {
          case ERROR -> Shade.ERROR;
          case WARNING -> Shade.WARNING;
          case NOTE -> Shade.NOTE;
        };
    return new Mark(finding.at(), shade, finding.message());
  }

  /** Writes it to a file, or under its own name into a folder. */
  static void write(Path to, LetterFile file, LetterFile.Contents read, List<Mark> marks)
      throws IOException {
    byte[] copy = Paper.marked(read.bytes(), read.file(), marks);
    if (Files.isDirectory(to)) {
      String name = String.valueOf(Path.of(file.name()).getFileName());
      Files.write(to.resolve(read.file().format() == Format.TEXT ? name + ".html" : name), copy);
    } else {
      Files.write(to, copy);
    }
  }
}
