package huiyin.cli;

import huiyin.letter.check.Rule;
import huiyin.letter.check.RulePage;
import huiyin.letter.check.Rules;
import huiyin.letter.check.Wording;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists the rules by which letters are checked, family by family, in one language or in three. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RuleList implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "en");
  private static final String ALL = "all";

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
  private String id = "";

  @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "rules.lang")
  private String language = ALL;

  @Option(names = "--json", descriptionKey = "rules.json")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RulePage> pages = pages();
    if (pages.isEmpty()) {
      return refused(Words.of("rules.unknown", id));
    }
    if (!language.equals(ALL) && !LANGUAGES.contains(language)) {
      return refused(Words.of("rules.unknownLanguage", language));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(pages.stream().map(Listed::of).toList()));
    } else {
      List<String> languages = language.equals(ALL) ? LANGUAGES : List.of(language);
      pages.forEach(page -> print(out, page, languages));
    }
    out.flush();
    return 0;
  }

  private List<RulePage> pages() {
    return Rules.ALL.stream()
        .map(Rule::id)
        .filter(each -> id.isEmpty() || id.equals(each))
        .map(Rules::page)
        .sorted(Comparator.comparing(RulePage::family))
        .toList();
  }

  private int refused(String sentence) {
    spec.commandLine().getErr().println(Paint.shown(sentence));
    return 1;
  }

  private void print(PrintWriter out, RulePage page, List<String> languages) {
    out.println(page.id());
    for (String each : languages) {
      Locale locale = Locale.forLanguageTag(each);
      String words = id.isEmpty() ? page.title(each) : page.sentence(each);
      out.println(
          "  %s · %s  %s"
              .formatted(
                  Wording.of(page.family(), locale), Wording.of(page.severity(), locale), words));
    }
    if (!id.isEmpty()) {
      out.println("  " + Words.of("rules.basis", page.basis()));
      page.why().lines().forEach(line -> out.println("  " + line));
    }
  }

  /** A rule as it is listed. */
  record Listed(
      String id,
      String family,
      String severity,
      String basis,
      Map<String, RulePage.Words> words,
      String why) {
    static Listed of(RulePage page) {
      return new Listed(
          page.id(),
          page.family().name().toLowerCase(Locale.ROOT),
          page.severity().name().toLowerCase(Locale.ROOT),
          page.basis(),
          new TreeMap<>(page.words()),
          page.why());
    }
  }
}
