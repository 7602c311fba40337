package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** The text of a web page that its reader sees, a line for each block. */
public final class Html {
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
  private static final int MOST_TAGS = 400_000;
  private static final int LOOKED_AT = 4096;

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "select",
          "textarea",
          "video",
          "audio");

  private Html() {}

  public static boolean looksLike(String text) {
    String start =
        text.substring(0, Math.min(LOOKED_AT, text.length())).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
  }

  public static String text(String page) {
    if (page.length() > MOST_CHARACTERS || tags(page) > MOST_TAGS) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
    Document document = Parser.htmlParser().parseInput(page, "");
    Visible visible = new Visible();
    document.body().filter(visible);
    return visible.lines.text();
  }

  private static long tags(String page) {
    return page.chars().filter(character -> character == '<').count();
  }

  private static final class Visible implements NodeFilter {
    private final Flow lines = new Flow();

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case TextNode words -> add(words);
        case Element element when unseen(element) -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        case Element element when breaks(element) -> lines.lineEnd();
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock() && !cell(element)) {
          lines.lineEnd();
        } else if (cell(element)) {
          lines.space();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(TextNode words) {
      if (kept(words.parent()) || (words.parent() != null && kept(words.parent().parent()))) {
        lines.addAsIs(words.getWholeText());
      } else {
        lines.add(words.getWholeText());
      }
    }

    private static boolean kept(@Nullable Node node) {
      return node instanceof Element element && element.nameIs("pre");
    }

    private static boolean breaks(Element element) {
      return element.nameIs("br") || (element.isBlock() && !cell(element));
    }

    private static boolean cell(Element element) {
      return element.nameIs("td") || element.nameIs("th");
    }

    private static boolean unseen(Element element) {
      return UNSEEN.contains(element.normalName())
          || element.hasAttr("hidden")
          || element.nameIs("input")
          || hiddenByStyle(element.attr("style"));
    }

    private static boolean hiddenByStyle(String style) {
      String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
      return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
  }
}
