package huiyin.letter.golden;

import java.text.Normalizer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** When a fact that was read counts as the one in the gold. */
final class Likeness {
  private Likeness() {}

  /** One width, no blanks: how a word is printed does not count. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  static String plain(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : plain(value.asString());
  }

  static boolean overlap(String a, String b) {
    return a.contains(b) || b.contains(a);
  }

  /** A noun worded freely: one holds the other, or most of the shorter one's signs are shared. */
  static boolean alike(String a, String b) {
    var as = a.chars().boxed().collect(Collectors.toSet());
    var bs = b.chars().boxed().collect(Collectors.toSet());
    long shared = as.stream().filter(bs::contains).count();
    return overlap(a, b) || shared >= 0.6 * Math.min(as.size(), bs.size());
  }

  static boolean sameQuantity(JsonNode gold, JsonNode read) {
    double wanted = gold.get("value").isNumber() ? gold.get("value").asDouble() : Double.NaN;
    double got = read.get("value").asDouble();
    return Math.abs(wanted - got) <= 1e-4 * Math.max(1e-9, Math.abs(wanted))
        && plain(gold, "unit").equals(plain(read, "unit"))
        && overlap(plain(gold, "text"), plain(read, "text"));
  }

  static boolean sameDate(JsonNode gold, JsonNode read) {
    return plain(gold, "edtf").equals(plain(read, "edtf"))
        && overlap(plain(gold, "text"), plain(read, "text"));
  }
}
