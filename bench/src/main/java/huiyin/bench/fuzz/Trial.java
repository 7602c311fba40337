package huiyin.bench.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.letter.check.Diagnostics;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Rules;
import huiyin.letter.json.FindingsJson;
import huiyin.letter.json.LetterJson;
import huiyin.letter.json.Sarif;
import huiyin.paper.Paper;
import huiyin.paper.UnreadableFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads one input and holds what was read against what always must be so. */
public final class Trial implements BiConsumer<Input, Boolean> {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The second time reads once more and writes all that can be written. */
  @Override
  public void accept(Input input, Boolean again) {
    switch (input.kind()) {
      case TEXT -> read(input.text(), "", again);
      case PAIR -> pair(input.text(), again);
      case FILE -> file("file.txt", input, again);
      case PAGE -> file("page.html", input, again);
    }
  }

  private static void pair(String text, boolean again) {
    int at = text.indexOf(Input.BREAK);
    int end = at < 0 ? text.length() / 2 : at;
    read(text.substring(0, end), text.substring(end), again);
  }

  private static void file(String name, Input input, boolean again) {
    String text;
    try {
      text = Paper.text(name, input.text().getBytes(ISO_8859_1)).text();
    } catch (UnreadableFile refused) {
      return;
    }
    read(text, "", again);
  }

  private static void read(String text, String proposal, boolean again) {
    Page page = Letters.readWithProposal(text, proposal);
    holds(page.text().equals(text), "the text was changed");
    for (Reading reading : page.readings()) {
      Places.in(reading).forEach(span -> stands(span, text));
      reading.findings().forEach(finding -> Rules.page(finding.rule()));
    }
    if (again) {
      written(text, page, Letters.readWithProposal(text, proposal));
    }
  }

  private static void stands(Span span, String text) {
    holds(span.start() <= span.end() && span.end() <= text.length(), span + " is not in the text");
    holds(!splits(text, span.start()) && !splits(text, span.end()), span + " cuts a character");
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void written(String text, Page page, Page second) {
    String json = LetterJson.write("-", new byte[0], page);
    holds(json.equals(LetterJson.write("-", new byte[0], second)), "read otherwise again");
    List<Finding> findings = page.readings().stream().flatMap(r -> r.findings().stream()).toList();
    holds(
        findings.equals(second.readings().stream().flatMap(r -> r.findings().stream()).toList()),
        "checked otherwise again");
    try {
      holds(
          Objects.equals(JSON.readTree(json).get("text").asString(), text),
          "the JSON has another text");
      JSON.readTree(FindingsJson.write("-", text, findings));
      JSON.readTree(Sarif.write(List.of(new Sarif.Checked("-", text, true, findings))));
    } catch (JacksonException e) {
      throw new Broken("not JSON: " + e.getOriginalMessage());
    }
    Diagnostics.print("-", text, findings, Locale.SIMPLIFIED_CHINESE);
  }

  private static void holds(boolean so, String otherwise) {
    if (!so) {
      throw new Broken(otherwise);
    }
  }
}
