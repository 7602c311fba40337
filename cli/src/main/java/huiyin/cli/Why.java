package huiyin.cli;

import huiyin.letter.Fact;
import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Letter;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.check.Position;
import huiyin.letter.check.Positions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every fact of a page in the order of the text, each with the rule of reading that produced it.
 */
final class Why {
  private static final int LONGEST = 40;

  private Why() {}

  /** A fact's kind as the words file calls it, its rule and its place. */
  record Read(String kind, ReadingRule by, Span at) {}

  static void print(PrintWriter out, Paint paint, Page page) {
    Positions positions = Positions.of(page.text());
    for (Reading reading : page.readings()) {
      for (Read read : facts(reading.letter())) {
        Position at = positions.at(read.at().start());
        out.println(
            "  "
                + paint.dim(at.line() + ":" + at.column())
                + "  "
                + Words.of("fact." + read.kind())
                + "  "
                + paint.bold(cut(read.at().of(page.text())))
                + "  "
                + read.by().sentence(Locale.getDefault())
                + "  "
                + paint.dim(read.by().id()));
      }
    }
    out.println();
  }

  /** The facts of a letter in the order of its text. */
  static List<Read> facts(Letter letter) {
    Header header = letter.header();
    List<Read> read = new ArrayList<>();
    found(read, "title", Stream.of(header.title()));
    found(read, "letterNumber", Stream.of(header.letterNumber()));
    found(read, "replyClass", Stream.of(header.replyClass()));
    found(read, "openness", Stream.of(header.openness()));
    found(read, "proposalKind", Stream.of(header.proposalKind()));
    found(read, "assembly", Stream.of(header.assembly()));
    found(read, "proposalNumber", header.proposalNumbers().stream());
    found(read, "proposalTitle", header.proposalTitles().stream());
    facts(read, "consulted", header.consulted());
    found(read, "issueDate", Stream.of(header.issueDate()));
    found(read, "publishedAt", Stream.of(header.publishedAt()));
    header.addressees().forEach(a -> read.add(new Read("addressee", a.by(), a.at())));
    header.contacts().forEach(c -> read.add(new Read("contact", c.by(), c.at())));
    if (header.issuer() != null) {
      read.add(new Read("issuer", header.issuer().by(), header.issuer().at()));
    }
    facts(read, "heading", letter.outline());
    facts(read, "point", letter.points());
    facts(read, "quantity", letter.quantities());
    facts(read, "date", letter.dates());
    facts(read, "work", letter.works());
    facts(read, "body", letter.bodies());
    facts(read, "place", letter.places());
    facts(read, "measure", letter.measures());
    facts(read, "commitment", letter.commitments());
    read.sort(Comparator.comparingInt(each -> each.at().start()));
    return read;
  }

  private static void found(List<Read> into, String kind, Stream<? extends Found<?>> found) {
    found.filter(Objects::nonNull).forEach(each -> into.add(new Read(kind, each.by(), each.at())));
  }

  private static void facts(List<Read> into, String kind, List<? extends Fact> facts) {
    facts.forEach(fact -> into.add(new Read(kind, fact.by(), fact.at())));
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
