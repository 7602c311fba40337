package huiyin.server.ledgers;

import huiyin.server.web.Paging;
import java.util.List;

/** One kind of entry, line by line, each with its letter and its place in it. */
public record SectionPage(
    Section section,
    Filter filter,
    List<String> issuers,
    List<Line> lines,
    Paging paging,
    Drawing drawing) {
  public SectionPage {
    issuers = List.copyOf(issuers);
    lines = List.copyOf(lines);
  }
}
