package huiyin.cli.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One case: a text, and what a peer says stands in it.
 *
 * @param day against which the peer resolves dates, null where it names none
 */
record Row(String id, String kind, String text, @Nullable LocalDate day, JsonNode whole) {
  private static final String OWN = "quantity+date";

  static Row of(JsonNode row) {
    String kind = row.path("kind").asString(row.has("quantities") ? OWN : "");
    return new Row(
        row.path("id").asString(""),
        kind,
        row.path("text").asString(""),
        day(row.path("reference").asString("")),
        row);
  }

  boolean isOwn() {
    return kind.equals(OWN);
  }

  /** 2021-06-14T01:06:40, 2008-03-02-00, 2019-06, 2019: what is not said is the first. */
  private static @Nullable LocalDate day(String reference) {
    String words = reference.length() > 10 ? reference.substring(0, 10) : reference;
    return switch (words.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(words), 1, 1);
      case 7 -> YearMonth.parse(words).atDay(1);
      case 10 -> LocalDate.parse(words);
      default -> null;
    };
  }
}
