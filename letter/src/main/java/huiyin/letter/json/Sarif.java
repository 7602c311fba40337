package huiyin.letter.json;

import huiyin.letter.Span;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Position;
import huiyin.letter.check.Positions;
import huiyin.letter.check.Rule;
import huiyin.letter.check.RulePage;
import huiyin.letter.check.Rules;
import huiyin.letter.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** Findings as a log that other tools show: SARIF 2.1.0 (OASIS Standard, 2020). */
public final class Sarif {
  private static final String LANGUAGE = "zh-Hans";

  private Sarif() {}

  /**
   * A file that was checked: its name as a relative URI, its text, and what was found in it.
   *
   * @param isPlain whether the file is its text, so that a fix can be made in it by place
   */
  public record Checked(String uri, String text, boolean isPlain, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  private record Result(Checked file, Positions positions, Finding finding) {}

  /** One log with one run over all files. */
  public static String write(List<Checked> files) {
    StringBuilder out = new StringBuilder("{");
    new JsonWriter(out)
        .field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .field("version", "2.1.0")
        .list("runs", List.of(files), Sarif::run);
    return out.append('}').toString();
  }

  private static void run(JsonWriter json, List<Checked> files) {
    List<Result> results = new ArrayList<>();
    for (Checked file : files) {
      Positions positions = Positions.of(file.text());
      file.findings().forEach(each -> results.add(new Result(file, positions, each)));
    }
    json.object("tool", Rules.ALL, (tool, rules) -> tool.object("driver", rules, Sarif::driver))
        .field("columnKind", "utf16CodeUnits")
        .list("results", results, Sarif::result);
  }

  private static void driver(JsonWriter json, List<Rule> rules) {
    json.field("name", "huiyin").field("version", "0.1.0").list("rules", rules, Sarif::rule);
  }

  private static void rule(JsonWriter json, Rule rule) {
    RulePage page = Rules.page(rule.id());
    json.field("id", rule.id())
        .object("shortDescription", title(page), Sarif::text)
        .object("help", page.why() + "\n依据：" + page.basis(), Sarif::text)
        .object(
            "defaultConfiguration",
            page.severity(),
            (config, severity) -> config.field("level", level(severity)));
  }

  private static String title(RulePage page) {
    RulePage.Words words = page.words().get(LANGUAGE);
    return words == null ? page.id() : words.title();
  }

  private static void result(JsonWriter json, Result result) {
    Finding finding = result.finding();
    json.field("ruleId", finding.rule())
        .field("level", level(finding.severity()))
        .object("message", finding.message(), Sarif::text)
        .list("locations", List.of(result), Sarif::location);
    if (finding.fix() != null && result.file().isPlain()) {
      json.list("fixes", List.of(result), Sarif::fix);
    }
  }

  private static void location(JsonWriter json, Result result) {
    json.object(
        "physicalLocation",
        result,
        (place, each) ->
            place
                .object("artifactLocation", each.file(), Sarif::artifact)
                .object("region", each, Sarif::region));
  }

  private static void region(JsonWriter json, Result result) {
    Span at = result.finding().at();
    Position start = result.positions().at(at.start());
    Position end = result.positions().at(at.end());
    json.field("startLine", start.line())
        .field("startColumn", start.column())
        .field("endLine", end.line())
        .field("endColumn", end.column())
        .field("charOffset", at.start())
        .field("charLength", at.length());
  }

  private static void fix(JsonWriter json, Result result) {
    json.object("description", "改为：" + result.finding().fix(), Sarif::text)
        .list("artifactChanges", List.of(result), Sarif::change);
  }

  private static void change(JsonWriter json, Result result) {
    json.object("artifactLocation", result.file(), Sarif::artifact)
        .list("replacements", List.of(result), Sarif::replacement);
  }

  private static void replacement(JsonWriter json, Result result) {
    json.object("deletedRegion", result, Sarif::region)
        .object("insertedContent", result.finding().fix(), Sarif::text);
  }

  private static void artifact(JsonWriter json, Checked file) {
    json.field("uri", file.uri());
  }

  private static void text(JsonWriter json, String text) {
    json.field("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
