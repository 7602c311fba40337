package huiyin.server.reading;

import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.check.Diagnostics;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Severity;
import huiyin.server.web.marks.MarkKind;
import huiyin.server.web.marks.MarkedPage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A letter that was brought, read: what was found wrong, and every fact where it stands.
 *
 * @param number of the first letter in it; empty where none was read
 * @param printed the findings as a compiler prints them, line by line
 */
public record FactsPage(
    String name,
    String text,
    String number,
    int letters,
    List<Finding> findings,
    List<String> printed,
    MarkedPage marked) {
  public FactsPage {
    findings = List.copyOf(findings);
    printed = List.copyOf(printed);
  }

  static FactsPage of(Brought.Text brought, Set<MarkKind> kinds, Locale locale) {
    Page page = Letters.readWithProposal(brought.text(), "", brought.hidden());
    List<Finding> findings =
        page.readings().stream().flatMap(reading -> reading.findings().stream()).toList();
    return new FactsPage(
        brought.name(),
        brought.text(),
        number(page),
        page.readings().size(),
        findings,
        Diagnostics.print(brought.name(), page.text(), findings, locale).lines().toList(),
        MarkedPage.of(page, kinds));
  }

  /** How many findings weigh so much. */
  public long count(Severity severity) {
    return findings.stream().filter(found -> found.severity() == severity).count();
  }

  private static String number(Page page) {
    return page.readings().stream()
        .map(Reading::letter)
        .map(Letter::header)
        .flatMap(header -> Stream.ofNullable(header.letterNumber()))
        .map(found -> found.value().text())
        .findFirst()
        .orElse("");
  }
}
