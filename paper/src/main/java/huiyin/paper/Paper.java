package huiyin.paper;

import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile.Reason;
import huiyin.paper.in.Archive;
import huiyin.paper.in.Decoded;
import huiyin.paper.in.Docx;
import huiyin.paper.in.Html;
import huiyin.paper.in.Ofd;
import huiyin.paper.in.Pdf;
import huiyin.paper.in.Signature;
import huiyin.paper.in.SourceLines;
import huiyin.paper.mark.MarkedDocx;
import huiyin.paper.mark.MarkedHtml;
import huiyin.paper.mark.MarkedOfd;
import huiyin.paper.mark.MarkedPdf;
import java.util.List;
import java.util.Locale;

/** The one door from a file to its text. */
public final class Paper {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private Paper() {}

  /**
   * Reads a text, web page, PDF, OFD or DOCX; what the bytes say counts more than the name.
   *
   * @throws UnreadableFile with one sentence for the person who gave the file
   */
  public static PageText text(String fileName, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
    return switch (Signature.of(bytes)) {
      case PDF -> Pdf.read(bytes);
      case ZIP -> packed(bytes);
      case LOCKED -> throw new UnreadableFile(Reason.ENCRYPTED_FILE);
      case OLD_WORD -> throw new UnreadableFile(Reason.OLD_WORD);
      case PACKED -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
      case NONE -> words(fileName, Decoded.of(bytes));
    };
  }

  /**
   * A copy of a file with words marked in it: a web page as itself, a text as a web page, and a
   * PDF, OFD or DOCX as itself.
   *
   * @throws UnreadableFile as {@link #text} does
   */
  public static byte[] marked(byte[] bytes, PageText read, List<Mark> marks) {
    return switch (read.format()) {
      case TEXT -> MarkedHtml.text(read.text(), marks);
      case HTML -> MarkedHtml.page(bytes, read, marks);
      case PDF -> MarkedPdf.of(bytes, read, marks);
      case OFD -> MarkedOfd.of(bytes, read, marks);
      case DOCX -> MarkedDocx.of(bytes, marks);
    };
  }

  private static PageText packed(byte[] bytes) {
    try (Archive archive = Archive.of(bytes)) {
      if (archive.has(Ofd.ENTRY)) {
        return Ofd.read(archive);
      }
      return Docx.read(archive);
    }
  }

  private static PageText words(String fileName, Decoded decoded) {
    String text = decoded.text();
    if (namedAsPage(fileName) || Html.looksLike(text)) {
      return Html.read(decoded);
    }
    return new PageText(text, Format.TEXT, decoded.charset(), List.of(), SourceLines.of(text));
  }

  private static boolean namedAsPage(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml");
  }
}
