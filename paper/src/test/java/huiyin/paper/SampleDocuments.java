package huiyin.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

/** The sample letters, and documents made of them by other people's programs. */
public final class SampleDocuments {
  /** Letters whose lines the width of a page has cut: no paragraphs to make documents of. */
  private static final Set<String> CUT_BY_WIDTH = Set.of("E003", "E018", "E038");

  private SampleDocuments() {}

  public static List<Path> letters() {
    Path samples = Path.of(System.getProperty("huiyin.root"), "samples");
    try (Stream<Path> folders = Files.list(samples)) {
      return folders
          .filter(each -> !CUT_BY_WIDTH.contains(each.getFileName().toString()))
          .map(each -> each.resolve("letter.txt"))
          .filter(Files::exists)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path letter) {
    try {
      return Files.readString(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text as the body of a letter that has nothing else but its date. */
  public static LetterDocument document(String text) {
    return new LetterDocument(
        "",
        "",
        null,
        null,
        "",
        List.of(),
        text.lines().toList(),
        LocalDate.of(2026, 7, 6),
        "",
        List.of(),
        false);
  }

  /** A paragraph a line, in runs of seven characters as editing leaves them. */
  public static byte[] docx(String text) {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : text.split("\n")) {
        XWPFParagraph paragraph = document.createParagraph();
        for (int i = 0; i < line.length(); i += 7) {
          XWPFRun run = paragraph.createRun();
          run.setFontFamily("仿宋");
          run.setText(line.substring(i, Math.min(line.length(), i + 7)));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paragraph a line, each indented as letters are. */
  public static byte[] ofd(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(bytes)) {
      for (String line : text.split("\n")) {
        Paragraph paragraph = new Paragraph(line.strip());
        paragraph.setFontSize(5d);
        paragraph.setFirstLineIndent(2);
        document.add(paragraph);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
