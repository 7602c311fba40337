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
