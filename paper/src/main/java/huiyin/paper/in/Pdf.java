package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.IOException;
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

  public static String text(byte[] bytes) {
    PdfStreams.refuseTooLarge(bytes);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new UnreadableFile(Reason.ENCRYPTED_PDF);
      }
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableFile(Reason.TOO_INTRICATE);
      }
      PdfLines lines = new PdfLines();
      lines.readAll(document);
      return Paragraphs.of(lines.pages());
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFile(Reason.ENCRYPTED_PDF, locked);
    } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
      throw new UnreadableFile(Reason.BROKEN_PDF, broken);
    } catch (StackOverflowError | ClassCastException | IndexOutOfBoundsException broken) {
      throw new UnreadableFile(Reason.BROKEN_PDF, broken);
    }
  }
}
