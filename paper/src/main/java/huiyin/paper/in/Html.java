package huiyin.paper.in;

import huiyin.letter.Span;
import huiyin.paper.Origin;
import huiyin.paper.Origins;
import huiyin.paper.PageText;
import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The text of a web page that its reader sees, a line for each block. */
public final class Html {
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
  private static final int MOST_TAGS = 400_000;
  private static final int LOOKED_AT = 4096;

  private Html() {}

  public static boolean looksLike(String text) {
    String start =
        text.substring(0, Math.min(LOOKED_AT, text.length())).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
  }

  /** Reads a page; refuses one of more tags than anyone writes. */
  public static PageText read(Decoded page) {
    String source = page.text();
    if (source.length() > MOST_CHARACTERS || tags(source) > MOST_TAGS) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    Visible visible = new Visible(source, Hiding.of(document));
    document.body().filter(visible);
    Traced text = visible.text();
    return new PageText(
        text.toString(), Format.HTML, page.charset(), visible.hidden(), new Places(text, source));
  }

  private static long tags(String page) {
    return page.chars().filter(character -> character == '<').count();
  }

  /** Each piece of the source between two tags. */
  private static final class Places implements Origins {
    private final SourcePieces pieces;
    private final SourceLines lines;

    Places(Traced text, String source) {
      pieces = text.pieces(source);
      lines = SourceLines.of(source);
    }

    @Override
    public List<Origin> of(Span at) {
      return pieces.of(at).stream().<Origin>map(lines::place).toList();
    }
  }
}
