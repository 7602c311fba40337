package huiyin.server.ledgers;

import huiyin.ledger.Entry.Kind;
import huiyin.server.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * The ledger as a whole: how much there is of each kind, and what can be drawn of it.
 *
 * @param drawn how many entries the drawings were made of, the newest first
 */
public record LedgerPage(
    Filter filter, List<String> issuers, Map<Kind, Long> counts, Drawing drawing, int drawn) {
  public LedgerPage {
    issuers = List.copyOf(issuers);
    counts = Map.copyOf(counts);
  }

  /** How many entries a section has. */
  public long count(Section section) {
    return counts.getOrDefault(section.kind(), 0L);
  }

  /** How many there are in all. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The address of a section, narrowed as this page is. */
  public String address(Section section) {
    return address(section, filter.search().asked());
  }

  /** The address of those entries of a section in which words stand. */
  public String address(Section section, String words) {
    Filter narrowed = Filter.of(filter.letter(), filter.unit(), words);
    return Paging.of(1, 1, 1, "/ledger/" + section.tag(), narrowed.query()).to(1);
  }
}
