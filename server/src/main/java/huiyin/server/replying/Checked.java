package huiyin.server.replying;

import huiyin.letter.Answer;
import huiyin.letter.Commitment;
import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft as it was read: what each paragraph says, what is wrong, which requests are answered.
 *
 * @param loose findings on what stands around the paragraphs: number, title, date
 */
public record Checked(
    List<Paragraph> paragraphs, List<Finding> loose, List<Ask> asks, List<String> errors) {
  public Checked {
    paragraphs = List.copyOf(paragraphs);
    loose = List.copyOf(loose);
    asks = List.copyOf(asks);
    errors = List.copyOf(errors);
  }

  /** One paragraph of the draft, by its number from 1. */
  public record Paragraph(int number, String text, List<Finding> findings, List<Promise> promises) {
    public Paragraph {
      findings = List.copyOf(findings);
      promises = List.copyOf(promises);
    }
  }

  /** A promise that was detected; deadline and actor are empty where the sentence has none. */
  public record Promise(
      int number, String sentence, String deadline, String actor, boolean hedged) {}

  /**
   * A request of the proposal.
   *
   * @param answeredIn the paragraph that answers it; 0 when none does
   * @param compared whether the letter could be held against it at all
   */
  public record Ask(int number, String words, int answeredIn, boolean compared) {}

  /**
   * Reads a draft as the letter it will become, beside the proposal that it answers.
   *
   * @param requests the requests as they were written, for when none could be read
   */
  public static Checked of(
      List<String> paragraphs, String letterText, String proposal, List<String> requests) {
    var places = Places.of(paragraphs, letterText);
    var reading = Letters.readWithProposal(letterText, proposal).readings().stream().findFirst();
    var findings = reading.map(Reading::findings).orElse(List.of());
    var promises = promises(reading, letterText, places);
    var views = new ArrayList<Paragraph>();
    for (var i = 0; i < paragraphs.size(); i++) {
      var number = i + 1;
      views.add(
          new Paragraph(
              number,
              paragraphs.get(i),
              findings.stream().filter(f -> places.paragraph(f.at()) == number).toList(),
              promises.get(i)));
    }
    return new Checked(
        views,
        findings.stream().filter(f -> places.paragraph(f.at()) == 0).toList(),
        asks(reading, places, requests),
        findings.stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(Finding::rule)
            .distinct()
            .toList());
  }

  /** All promises of the draft, in order. */
  public List<Promise> promises() {
    return paragraphs.stream().flatMap(each -> each.promises().stream()).toList();
  }

  /** Whether the draft could be held against the requests. */
  public boolean compared() {
    return asks.stream().anyMatch(Ask::compared);
  }

  /** How many requests are answered. */
  public long answered() {
    return asks.stream().filter(ask -> ask.answeredIn() > 0).count();
  }

  /** All that is wrong, in the order of the letter. */
  public List<Finding> findings() {
    var all = new ArrayList<>(loose);
    paragraphs.forEach(each -> all.addAll(each.findings()));
    return all;
  }

  private static List<List<Promise>> promises(
      Optional<Reading> reading, String text, Places places) {
    var all = new ArrayList<List<Promise>>();
    for (var i = 0; i < places.count(); i++) {
      all.add(new ArrayList<>());
    }
    var number = 0;
    for (var made : reading.map(Reading::letter).map(Letter::commitments).orElse(List.of())) {
      var paragraph = places.paragraph(made.at());
      if (paragraph > 0) {
        all.get(paragraph - 1).add(promise(++number, made, text));
      }
    }
    return all;
  }

  private static Promise promise(int number, Commitment made, String text) {
    var deadline = made.deadline();
    var actor = made.actor();
    return new Promise(
        number,
        made.at().of(text).strip(),
        deadline == null ? "" : deadline.text(),
        actor == null ? "" : actor,
        !made.hedges().isEmpty());
  }

  private static List<Ask> asks(Optional<Reading> reading, Places places, List<String> requests) {
    var asks = new ArrayList<Ask>();
    for (Answer answer : reading.map(Reading::letter).map(Letter::answers).orElse(List.of())) {
      Span at = answer.answeredBy();
      asks.add(new Ask(asks.size() + 1, answer.ask(), at == null ? 0 : places.paragraph(at), true));
    }
    if (asks.isEmpty()) {
      requests.forEach(words -> asks.add(new Ask(asks.size() + 1, words, 0, false)));
    }
    return asks;
  }
}
