package huiyin.cli;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.check.Finding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read from a file, for a person at a terminal. */
final class Summary {
  private static final int LONGEST = 60;
  private static final int MOST_NAMES = 12;

  private final PrintWriter out;
  private final Paint paint;
  private final String text;

  private Summary(PrintWriter out, Paint paint, String text) {
    this.out = out;
    this.paint = paint;
    this.text = text;
  }

  static void print(PrintWriter out, Paint paint, String name, Page page) {
    Summary summary = new Summary(out, paint, page.text());
    out.println(paint.bold(name));
    if (page.readings().isEmpty()) {
      out.println("  " + Words.of("read.noLetter"));
    }
    page.readings().forEach(summary::reading);
    out.println();
  }

  private void reading(Reading reading) {
    Letter letter = reading.letter();
    header(letter);
    fullNames(letter);
    outline(letter.outline());
    out.println("  " + paint.dim(counts(letter)));
    commitments(letter.commitments());
    answers(letter);
    findings(reading.findings());
  }

  private void header(Letter letter) {
    Header header = letter.header();
    if (header.title() != null) {
      out.println("  " + paint.bold(header.title().value()));
    }
    Stream<String> facts =
        Stream.of(
            Words.of("read.kind." + letter.documentKind().name().toLowerCase(Locale.ROOT)),
            header.letterNumber() == null ? "" : header.letterNumber().value().text(),
            header.replyClass() == null
                ? ""
                : Words.of("read.class", header.replyClass().value().mark()),
            header.issuer() == null ? "" : header.issuer().name(),
            header.issueDate() == null ? "" : header.issueDate().value().toString());
    out.println(
        "  " + Paint.shown(facts.filter(f -> !f.isEmpty()).collect(Collectors.joining("  "))));
  }

  /** The organs whose full names are longer than what is printed: 省财政厅 = 广东省财政厅. */
  private void fullNames(Letter letter) {
    Header.Issuer issuer = letter.header().issuer();
    Stream<Body> signed =
        issuer == null
            ? Stream.empty()
            : Stream.of(new Body(issuer.name(), issuer.fullName(), issuer.by(), issuer.at()));
    String names =
        Stream.concat(signed, letter.bodies().stream())
            .filter(body -> body.fullName() != null && !body.fullName().equals(body.name()))
            .limit(MOST_NAMES)
            .map(body -> body.name() + " = " + body.fullName())
            .collect(Collectors.joining("  "));
    if (!names.isEmpty()) {
      out.println("  " + paint.dim(Words.of("read.fullNames", names)));
    }
  }

  private void outline(List<Heading> outline) {
    for (Heading heading : outline) {
      out.println(
          "    "
              + "  ".repeat(heading.level() - 1)
              + Paint.shown(heading.label() + cut(heading.heading())));
    }
  }

  private static String counts(Letter letter) {
    return Words.of(
        "read.counts",
        letter.quantities().size(),
        letter.dates().size(),
        letter.works().size(),
        letter.bodies().size(),
        letter.measures().size(),
        letter.commitments().size());
  }

  private void commitments(List<Commitment> commitments) {
    for (Commitment commitment : commitments) {
      String due =
          commitment.deadline() == null
              ? Words.of("read.noDeadline")
              : commitment.deadline().text();
      out.println("    " + paint.due(due) + "  " + Paint.shown(cut(commitment.at().of(text))));
    }
  }

  private void answers(Letter letter) {
    letter.answers().stream()
        .filter(answer -> answer.answeredBy() == null)
        .forEach(a -> out.println("    " + paint.doubtful(Words.of("read.unanswered", a.ask()))));
  }

  private void findings(List<Finding> findings) {
    for (Finding finding : findings) {
      String message = finding.rule() + "  " + finding.message();
      out.println(
          "    "
              + switch (finding.severity()) {
                case ERROR -> paint.bad(message);
                case WARNING -> paint.doubtful(message);
                case NOTE -> paint.dim(message);
              });
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
