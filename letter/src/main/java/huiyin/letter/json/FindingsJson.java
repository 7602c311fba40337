package huiyin.letter.json;

import huiyin.letter.check.Finding;
import huiyin.letter.check.Position;
import huiyin.letter.check.Positions;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was found in a file as one line of JSON, with lines and columns as well as offsets.
 */
public final class FindingsJson {
  private FindingsJson() {}

  private record Placed(Finding finding, Position at) {}

  /** One object without line breaks: the file's name, and its findings in order. */
  public static String write(String file, String text, List<Finding> findings) {
    StringBuilder out = new StringBuilder("{");
    Positions positions = Positions.of(text);
    List<Placed> placed =
        findings.stream().map(each -> new Placed(each, positions.at(each.at().start()))).toList();
    new JsonWriter(out).field("file", file).list("findings", placed, FindingsJson::finding);
    return out.append('}').toString();
  }

  private static void finding(JsonWriter json, Placed placed) {
    Finding finding = placed.finding();
    json.field("rule", finding.rule())
        .field("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .field("message", finding.message())
        .field("line", placed.at().line())
        .field("column", placed.at().column())
        .field("start", finding.at().start())
        .field("end", finding.at().end())
        .field("ask", finding.ask())
        .field("fix", finding.fix());
  }
}
