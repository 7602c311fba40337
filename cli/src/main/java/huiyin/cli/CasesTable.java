package huiyin.cli;

import huiyin.cli.cases.CaseFile.Held;
import huiyin.cli.cases.Verdict.Outcome;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The cases held, counted by file and kind, with what was left out and why. */
final class CasesTable {
  private static final int FILE = 24;
  private static final int KIND = 16;
  private static final int NUMBER = 8;
  private static final String SUM = "=";

  private CasesTable() {}

  static void print(PrintWriter out, List<Held> held, boolean misses) {
    if (misses) {
      held.stream().filter(each -> is(each, Outcome.DIFFERENT)).forEach(each -> miss(out, each));
    }
    out.println(
        row(
            Words.of("cases.file"),
            Words.of("cases.kind"),
            Words.of("cases.count"),
            Words.of("cases.right"),
            "%",
            Words.of("cases.leftOut")));
    Map<String, List<Held>> byFile = grouped(held, Held::file);
    for (Map.Entry<String, List<Held>> file : byFile.entrySet()) {
      grouped(file.getValue(), Held::kind).forEach((kind, rows) -> counts(out, file, kind, rows));
      counts(out, file, SUM, file.getValue());
    }
    out.println();
    grouped(held.stream().filter(each -> !is(each, Outcome.DIFFERENT)).toList(), Held::convention)
        .forEach(
            (key, rows) ->
                out.println(
                    "  "
                        + SampleTable.cell(key, KIND)
                        + SampleTable.cell(rows.size() + "", NUMBER)
                        + Words.of("cases.by." + key)));
  }

  static String json(Held held) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "file", held.file(),
                "id", held.id(),
                "kind", held.kind(),
                "outcome", held.verdict().outcome().name().toLowerCase(Locale.ROOT),
                "by", held.convention(),
                "text", held.text(),
                "expected", held.verdict().expected(),
                "read", held.verdict().read()));
  }

  private static void counts(
      PrintWriter out, Map.Entry<String, List<Held>> file, String kind, List<Held> rows) {
    long right = count(rows, Outcome.RIGHT);
    long leftOut = count(rows, Outcome.LEFT_OUT);
    long scored = rows.size() - leftOut;
    out.println(
        row(file.getKey(), kind, scored + "", right + "", percent(right, scored), leftOut(rows)));
  }

  private static String leftOut(List<Held> rows) {
    return grouped(
            rows.stream().filter(each -> is(each, Outcome.LEFT_OUT)).toList(), Held::convention)
        .entrySet()
        .stream()
        .map(each -> each.getValue().size() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void miss(PrintWriter out, Held held) {
    out.println(held.id() + "  " + Paint.shown(held.text()));
    out.println("  " + Words.of("cases.theirs") + Paint.shown(held.verdict().expected()));
    out.println("  " + Words.of("cases.ours") + Paint.shown(held.verdict().read()));
  }

  private static String row(
      String file, String kind, String count, String right, String percent, String leftOut) {
    return (SampleTable.cell(file, FILE)
            + SampleTable.cell(kind, KIND)
            + SampleTable.cell(count, NUMBER)
            + SampleTable.cell(right, NUMBER)
            + SampleTable.cell(percent, NUMBER)
            + leftOut)
        .stripTrailing();
  }

  private static String percent(long right, long scored) {
    return scored == 0
        ? "–"
        : BigDecimal.valueOf(100 * right)
            .divide(BigDecimal.valueOf(scored), 1, RoundingMode.DOWN)
            .toPlainString();
  }

  private static long count(List<Held> rows, Outcome outcome) {
    return rows.stream().filter(each -> is(each, outcome)).count();
  }

  private static boolean is(Held held, Outcome outcome) {
    return held.verdict().outcome() == outcome;
  }

  private static Map<String, List<Held>> grouped(List<Held> held, Function<Held, String> by) {
    return held.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
  }
}
