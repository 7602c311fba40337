package huiyin.paper.mark;

import huiyin.paper.Mark;
import huiyin.paper.Origin;
import huiyin.paper.Origin.InText;
import huiyin.paper.PageText;
import huiyin.paper.in.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A copy of a web page, or a page made of a text, with its words marked. */
public final class MarkedHtml {
  /** The copy of a stranger's page is looked at, not run. */
  private static final String STILL =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src 'none';"
          + " frame-src 'none'; form-action 'none'\">";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private MarkedHtml() {}

  /** The page as it came, in UTF-8, its own programs stopped. */
  public static byte[] page(byte[] bytes, PageText read, List<Mark> marks) {
    String source = Decoded.of(bytes).text();
    Splices splices = new Splices(source);
    splices.add(headAt(source), STILL);
    for (Mark mark : Apart.of(marks)) {
      for (Origin origin : read.origin(mark.at())) {
        if (origin instanceof InText piece) {
          splices.add(piece.start(), open(mark));
          splices.add(piece.end(), "</mark>");
        }
      }
    }
    return (BYTE_ORDER_MARK + splices.spliced()).getBytes(StandardCharsets.UTF_8);
  }

  /** A page that shows a text line by line. */
  public static byte[] text(String text, List<Mark> marks) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">")
            .append(STILL)
            .append("</head>\n<body><pre style=\"white-space:pre-wrap\">\n");
    int from = 0;
    for (Mark mark : Apart.of(marks)) {
      page.append(escaped(text.substring(from, mark.at().start())))
          .append(open(mark))
          .append(escaped(mark.at().of(text)))
          .append("</mark>");
      from = mark.at().end();
    }
    page.append(escaped(text.substring(from))).append("</pre></body></html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String open(Mark mark) {
    return "<mark style=\"background:#%06x;color:#000\" title=\"%s\">"
        .formatted(mark.shade().colour(), escaped(mark.note()));
  }

  /** Behind the tag that opens the head, or the page where it has none. */
  private static int headAt(String source) {
    String start = source.substring(0, Math.min(source.length(), 65_536)).toLowerCase(Locale.ROOT);
    for (String tag : List.of("<head", "<html", "<!doctype")) {
      int at = start.indexOf(tag);
      int end = at < 0 ? -1 : start.indexOf('>', at);
      if (end > 0) {
        return end + 1;
      }
    }
    return 0;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
