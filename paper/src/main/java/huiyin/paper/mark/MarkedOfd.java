package huiyin.paper.mark;

import huiyin.paper.Mark;
import huiyin.paper.Origin;
import huiyin.paper.Origin.OnPage;
import huiyin.paper.PageText;
import huiyin.paper.in.Archive;
import huiyin.paper.in.Ofd;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A copy of an OFD with coloured boxes over its words (GB/T 33190-2016, 9.1). */
public final class MarkedOfd {
  private static final String END = "Content>";
  private static final int ALPHA = 110;

  /** Above the numbers that makers of documents count up to. */
  private static final int FIRST_ID = 900_000_001;

  private MarkedOfd() {}

  public static byte[] of(byte[] bytes, PageText read, List<Mark> marks) {
    try (Archive archive = Archive.of(bytes)) {
      List<String> files = Ofd.pageFiles(archive);
      Map<Integer, StringBuilder> boxes = new HashMap<>();
      int id = FIRST_ID;
      for (Mark mark : Apart.of(marks)) {
        for (Origin origin : read.origin(mark.at())) {
          if (origin instanceof OnPage box && box.page() <= files.size()) {
            boxes
                .computeIfAbsent(box.page(), none -> new StringBuilder())
                .append(object(box, mark.shade().colour(), id++));
          }
        }
      }
      Map<String, byte[]> changed = new HashMap<>();
      for (Map.Entry<Integer, StringBuilder> page : boxes.entrySet()) {
        String file = files.get(page.getKey() - 1);
        String source = archive.source(file).orElse("");
        changed.put(file, with(source, page.getValue(), id++).getBytes(StandardCharsets.UTF_8));
      }
      return archive.with(changed);
    }
  }

  private static String with(String source, CharSequence boxes, int id) {
    int at = source.lastIndexOf("</", Math.max(0, source.lastIndexOf(END)));
    if (at < 0) {
      return source;
    }
    String layer =
        "<ofd:Layer xmlns:ofd=\"http://www.ofdspec.org/2016\" Type=\"Foreground\" ID=\"%d\">%s</ofd:Layer>"
            .formatted(id, boxes);
    return source.substring(0, at) + layer + source.substring(at);
  }

  private static String object(OnPage box, int colour, int id) {
    float width = box.right() - box.left();
    float height = box.bottom() - box.top();
    return String.format(
        Locale.ROOT,
        "<ofd:PathObject ID=\"%d\" Boundary=\"%.3f %.3f %.3f %.3f\" Fill=\"true\" Stroke=\"false\""
            + " Alpha=\"%d\"><ofd:FillColor Value=\"%d %d %d\"/><ofd:AbbreviatedData>M 0 0 L %4$.3f"
            + " 0 L %4$.3f %5$.3f L 0 %5$.3f C</ofd:AbbreviatedData></ofd:PathObject>",
        id,
        box.left(),
        box.top(),
        width,
        height,
        ALPHA,
        colour >> 16 & 0xFF,
        colour >> 8 & 0xFF,
        colour & 0xFF);
  }
}
