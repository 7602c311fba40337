package huiyin.server.letters;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import huiyin.server.web.marks.MarkedText;
import huiyin.server.web.marks.Marks;
import huiyin.server.web.marks.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A letter set anew as a sheet: its paragraphs, with each fact where it stands. */
public record Sheet(List<Paragraph> paragraphs, Marks marks) {

  /**
   * A paragraph as it is set.
   *
   * @param style to for the salutation, h1l for a main heading, sign for the close, else empty
   */
  public record Paragraph(String style, List<Node> heading, List<Node> nodes) {
    public Paragraph {
      heading = List.copyOf(heading);
      nodes = List.copyOf(nodes);
    }
  }

  public Sheet {
    paragraphs = List.copyOf(paragraphs);
  }

  static Sheet of(String text) {
    Page page = Letters.read(text);
    Marks marks = Marks.of(page);
    return new Sheet(new Setting(page, marks).paragraphs(), marks);
  }

  /** Sets line by line; what the head of the sheet shows is left out below it. */
  private static final class Setting {
    private final String text;
    private final Marks marks;
    private final Set<Integer> head = new HashSet<>();
    private final Set<Integer> sign = new HashSet<>();
    private final Set<Integer> salutation = new HashSet<>();
    private final TreeMap<Integer, Heading> headings = new TreeMap<>();

    Setting(Page page, Marks marks) {
      this.text = page.text();
      this.marks = marks;
      page.readings().stream().map(Reading::letter).forEach(this::know);
    }

    private void know(Letter letter) {
      Header header = letter.header();
      Stream.of(header.title(), header.letterNumber(), header.publishedAt())
          .forEach(found -> line(found, head));
      line(header.issueDate(), sign);
      Header.Issuer issuer = header.issuer();
      if (issuer != null && issuer.from() == Header.Origin.SIGNATURE) {
        sign.add(lineStart(issuer.at()));
      }
      header.addressees().stream().limit(1).forEach(to -> salutation.add(lineStart(to.at())));
      letter.outline().forEach(heading -> headings.put(heading.at().start(), heading));
    }

    private void line(@Nullable Found<?> found, Set<Integer> into) {
      if (found != null) {
        into.add(lineStart(found.at()));
      }
    }

    private int lineStart(Span at) {
      return text.lastIndexOf('\n', at.start() - 1) + 1;
    }

    List<Paragraph> paragraphs() {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int from = firstBelowHead(); from < text.length(); ) {
        int end = text.indexOf('\n', from);
        end = end < 0 ? text.length() : end;
        if (!head.contains(from) && !text.substring(from, end).isBlank()) {
          paragraphs.add(paragraph(from, end));
        }
        from = end + 1;
      }
      return paragraphs;
    }

    /**
     * All that stands above the salutation is the letter's head, which the sheet sets by itself.
     */
    private int firstBelowHead() {
      return salutation.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private Paragraph paragraph(int from, int end) {
      if (sign.contains(from)) {
        return new Paragraph("sign", List.of(), nodes(from, end));
      }
      if (salutation.contains(from)) {
        return new Paragraph("to", List.of(), nodes(from, end));
      }
      Integer start = headings.ceilingKey(from);
      Heading heading = start == null || start >= end ? null : headings.get(start);
      if (heading == null || !text.substring(from, heading.at().start()).isBlank()) {
        return new Paragraph("", List.of(), nodes(from, end));
      }
      if (heading.level() == 1) {
        return new Paragraph("h1l", List.of(), nodes(from, end));
      }
      int to = Math.min(end, heading.at().end() + 1);
      return new Paragraph("", nodes(from, to), nodes(to, end));
    }

    private List<Node> nodes(int from, int end) {
      return MarkedText.of(text, new Span(from, end), marks.all());
    }
  }
}
