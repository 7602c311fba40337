package huiyin.paper;

import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile.Reason;
import huiyin.paper.in.Decoded;
import huiyin.paper.in.Html;
import huiyin.paper.in.Pdf;
import huiyin.paper.in.Signature;
import java.util.Locale;

/** The one door from a file to its text. */
public final class Paper {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private Paper() {}

  /**
   * Reads a text, web page or PDF; what the bytes say counts more than the name of the file.
   *
   * @throws UnreadableFile with one sentence for the person who gave the file
   */
  public static PageText text(String fileName, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
    return switch (Signature.of(bytes)) {
      case PDF -> new PageText(Pdf.text(bytes), Format.PDF, "");
      case PACKED -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
      case NONE -> words(fileName, Decoded.of(bytes));
    };
  }

  private static PageText words(String fileName, Decoded decoded) {
    if (namedAsPage(fileName) || Html.looksLike(decoded.text())) {
      return new PageText(Html.text(decoded.text()), Format.HTML, decoded.charset());
    }
    return new PageText(decoded.text(), Format.TEXT, decoded.charset());
  }

  private static boolean namedAsPage(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml");
  }
}
