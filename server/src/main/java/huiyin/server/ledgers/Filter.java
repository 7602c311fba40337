package huiyin.server.ledgers;

import huiyin.server.web.Search;
import java.util.HashMap;
import java.util.Map;

/** By what the ledger is narrowed: a letter, a unit, words; each may be empty. */
public record Filter(String letter, String unit, Search search) {

  static Filter of(String letter, String unit, String words) {
    return new Filter(letter, unit, new Search(words));
  }

  /** Whether everything is asked for. */
  public boolean isOpen() {
    return letter.isEmpty() && unit.isEmpty() && search.asked().isEmpty();
  }

  /** As fields of a query. */
  Map<String, String> query() {
    Map<String, String> query = new HashMap<>();
    query.put("letter", letter);
    query.put("unit", unit);
    query.put("q", search.asked());
    return query;
  }
}
