package huiyin.paper.mark;

import huiyin.letter.Span;
import huiyin.paper.Mark;
import huiyin.paper.in.Archive;
import huiyin.paper.in.Docx;
import huiyin.paper.in.Runs;
import huiyin.paper.in.SourcePieces;
import huiyin.paper.in.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A copy of a DOCX with its words under a highlighting pen (ECMA-376 part 1, 17.3.2.15). */
public final class MarkedDocx {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private MarkedDocx() {}

  public static byte[] of(byte[] bytes, List<Mark> marks) {
    try (Archive archive = Archive.of(bytes)) {
      Words words = Docx.words(archive);
      SourcePieces pieces = words.pieces();
      Runs runs = Runs.of(archive, words.source());
      Splices splices = new Splices(words.source());
      for (Mark mark : Apart.of(marks)) {
        for (Span piece : pieces.of(mark.at())) {
          runs.around(piece)
              .ifPresent(
                  run -> {
                    splices.add(piece.start(), run.cut(mark.shade().pen()));
                    splices.add(piece.end(), run.cut(""));
                  });
        }
      }
      runs.spacesToKeep().forEach(at -> splices.add(at, " xml:space=\"preserve\""));
      return archive.with(Map.of(words.part(), utf8(splices.spliced())));
    }
  }

  private static byte[] utf8(String source) {
    int end = source.startsWith("<?xml") ? source.indexOf("?>") + 2 : 0;
    return (DECLARATION + source.substring(Math.max(end, 0))).getBytes(StandardCharsets.UTF_8);
  }
}
