package huiyin.letter.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A rule's page: its family, its severity, its basis, its words in three languages, and its
 * examples.
 *
 * <p>The form of a page is told in letter/rules/README.md. Refuses a page that lacks one of these.
 *
 * @param why the reason in Chinese, for people who want to know more
 */
public record RulePage(
    String id,
    Family family,
    Severity severity,
    String basis,
    Map<String, Words> words,
    String why,
    List<Example> examples) {

  /** What a rule says in one language: its title, and the sentence with {0}, {1} for the case. */
  public record Words(String title, String sentence) {}

  /**
   * A letter or a piece of one that the build checks.
   *
   * @param bad whether the rule must find what stands between ⟦ and ⟧, or nothing at all
   */
  public record Example(boolean bad, String text) {}

  public RulePage {
    words = Map.copyOf(words);
    examples = List.copyOf(examples);
  }

  /** Reads the page of a rule out of the jar. */
  public static RulePage of(String id) {
    try (InputStream in =
        RulePage.class.getResourceAsStream("/huiyin/letter/rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page letter/rules/" + id + ".md");
      }
      return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage parse(String id, String page) {
    Map<String, String> head = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    StringBuilder why = new StringBuilder();
    StringBuilder example = null;
    boolean bad = false;
    for (String line : page.lines().toList()) {
      if (example != null && line.equals("```")) {
        examples.add(new Example(bad, example.toString()));
        example = null;
      } else if (example != null) {
        example.append(unescaped(line)).append('\n');
      } else if (line.equals("```bad") || line.equals("```good")) {
        example = new StringBuilder();
        bad = line.equals("```bad");
      } else if (line.startsWith("- ") && line.contains(": ")) {
        int colon = line.indexOf(": ");
        head.put(line.substring(2, colon), line.substring(colon + 2).strip());
      } else if (!line.startsWith("#")) {
        why.append(line).append('\n');
      }
    }
    return new RulePage(
        id,
        Family.valueOf(of(id, head, "family").toUpperCase(Locale.ROOT)),
        Severity.valueOf(of(id, head, "severity").toUpperCase(Locale.ROOT)),
        of(id, head, "basis"),
        Map.ofEntries(
            words(id, head, "zh-Hans"), words(id, head, "zh-Hant"), words(id, head, "en")),
        why.toString().strip(),
        examples);
  }

  /** Signs that are not seen stand on a page as their codes. */
  private static String unescaped(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = out.indexOf("\\u"); i >= 0; i = out.indexOf("\\u", i + 1)) {
      out.replace(i, i + 6, Character.toString(Integer.parseInt(out.substring(i + 2, i + 6), 16)));
    }
    return out.toString();
  }

  private static Entry<String, Words> words(String id, Map<String, String> head, String language) {
    String line = of(id, head, language);
    int bar = line.indexOf(" | ");
    if (bar < 0) {
      throw new IllegalStateException(id + ": " + language + " needs a title | a sentence");
    }
    return Map.entry(language, new Words(line.substring(0, bar), line.substring(bar + 3)));
  }

  private static String of(String id, Map<String, String> head, String key) {
    String value = head.get(key);
    if (value == null) {
      throw new IllegalStateException(id + ": the page lacks " + key);
    }
    return value;
  }

  /** The rule's title in zh-Hans, zh-Hant or en; refuses another language. */
  public String title(String language) {
    return words(language).title();
  }

  /** The rule's sentence with {0}, {1} for the case. */
  public String sentence(String language) {
    return words(language).sentence();
  }

  /** The rule's sentence about this fault in zh-Hans, zh-Hant or en; refuses another language. */
  public String sentence(String language, Fault fault) {
    String sentence = sentence(language);
    for (int i = 0; i < fault.words().size(); i++) {
      sentence = sentence.replace("{" + i + "}", fault.words().get(i));
    }
    return sentence;
  }

  private Words words(String language) {
    Words chosen = words.get(language);
    if (chosen == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return chosen;
  }
}
