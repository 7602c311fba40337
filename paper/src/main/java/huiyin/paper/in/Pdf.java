package huiyin.paper.in;

import huiyin.paper.Origin.Unit;
import huiyin.paper.PageText;
import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, its wrapped lines joined into paragraphs. */
public final class Pdf {
  private static final int MOST_PAGES = 1000;

  /** What the library mutters about a bad file is said by {@link UnreadableFile} instead. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private Pdf() {}

  /** Reads it; refuses one that is locked, broken, without words or without measure. */
  public static PageText read(byte[] bytes) {
    return with(bytes, Pdf::words);
  }

  /** What is done with an open PDF. */
  @FunctionalInterface
  public interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  /** Opens a PDF for some work; whatever is wrong with the file is said in one sentence. */
  public static <T> T with(byte[] bytes, Work<T> work) {
    PdfStreams.refuseTooLarge(bytes);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new UnreadableFile(Reason.ENCRYPTED_PDF);
      }
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableFile(Reason.TOO_INTRICATE);
      }
      return work.on(document);
    } catch (UnreadableFile refused) {
      throw refused;
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFile(Reason.ENCRYPTED_PDF, locked);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new UnreadableFile(Reason.BROKEN_PDF, broken);
    }
  }

  private static PageText words(PDDocument document) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs();
    glyphs.readAll(document);
    Paragraphs paragraphs = Paragraphs.of(glyphs.pages());
    if (glyphs.isMostlyUnmapped()) {
      throw new UnreadableFile(Reason.UNMAPPED_FONT);
    }
    if (paragraphs.text().isEmpty()) {
      throw new UnreadableFile(Reason.NO_TEXT);
    }
    return new PageText(
        paragraphs.text(), Format.PDF, "", List.of(), paragraphs.places(Unit.POINT));
  }
}
