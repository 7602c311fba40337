package huiyin.paper.in;

import huiyin.letter.Hidden;
import huiyin.letter.Hidden.Means;
import huiyin.paper.Origin.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over a document and takes down its paragraphs; what was deleted or hidden is left out. */
final class DocxWalk implements NodeFilter {
  /** Not words of the document as it stands: deleted, field codes, readings, older twins. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "rt",
          "Fallback",
          "sectPr",
          "tblPr",
          "pPr",
          "rPr",
          "trPr",
          "tcPr",
          "tblGrid",
          "sdtPr");

  private final String source;
  private final Numbering numbering;
  private final Traced text = new Traced();
  private final ParagraphPlaces places;
  private final String part;
  private final List<Hidden> hidden = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();
  private int paragraphs;
  private int tableCount;

  /** A paragraph whose end is still to come; one in a text box stands in another one. */
  private record Paragraph(int number, int made, Traced words) {}

  DocxWalk(String part, String source, Numbering numbering) {
    this.part = part;
    this.source = source;
    this.numbering = numbering;
    this.places = new ParagraphPlaces(part);
  }

  Words words() {
    return new Words(part, text, source, hidden, places);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = Xml.name(element);
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "p" -> begin(element);
      case "t" -> words(element);
      case "tab", "ptab" -> make('\t');
      case "br", "cr" -> breakLine(element);
      case "noBreakHyphen" -> make('-');
      case "sym" -> symbol(element);
      case "tbl" -> tables.push(new DocxTable(++tableCount, text));
      case "tr" -> inTable(DocxTable::beginRow);
      case "tc" -> inTable(DocxTable::beginCell);
      case "r" -> {
        return isHidden(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (Xml.name(element)) {
        case "p" -> end();
        case "tc" -> inTable(DocxTable::endCell);
        case "tr" -> inTable(DocxTable::endRow);
        case "tbl" -> tables.poll();
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  private void inTable(Consumer<DocxTable> change) {
    DocxTable table = tables.peek();
    if (table != null) {
      change.accept(table);
    }
  }

  private void begin(Element element) {
    Traced words = new Traced();
    words.make(numbering.label(element));
    open.push(new Paragraph(++paragraphs, words.length(), words));
  }

  private void end() {
    Paragraph paragraph = open.poll();
    if (paragraph == null) {
      return;
    }
    Traced words = paragraph.words();
    boolean isEmpty = words.length() == paragraph.made();
    DocxTable table = tables.peek();
    if (!isEmpty) {
      Cell cell = table == null ? null : table.cell();
      places.add(text.length(), paragraph.number(), paragraph.made(), words.length(), cell);
      text.add(words);
    }
    if (!text.isEmpty() && !(isEmpty && table != null)) {
      text.make('\n');
    }
  }

  private void words(Element element) {
    Paragraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        paragraph.words().add(SourceText.of(source, words));
      }
    }
  }

  private void breakLine(Element element) {
    String type = Xml.attribute(element, "type");
    if (type.isEmpty() || type.equals("textWrapping")) {
      make('\n');
    }
  }

  private void make(char character) {
    Paragraph paragraph = open.peek();
    if (paragraph != null) {
      paragraph.words().make(character);
    }
  }

  private void symbol(Element element) {
    try {
      int code = Integer.parseInt(Xml.attribute(element, "char"), 16);
      make(code < 0xF000 && code > ' ' ? (char) code : '□');
    } catch (NumberFormatException none) {
      make('□');
    }
  }

  private boolean isHidden(Element run) {
    Means means = Xml.child(run, "rPr").map(DocxWalk::means).orElse(null);
    if (means == null) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    Xml.each(run, "t").forEach(each -> words.append(each.wholeText()));
    if (!words.toString().isBlank()) {
      int inside = open.isEmpty() ? 0 : open.peek().words().length();
      hidden.add(new Hidden(text.length() + inside, words.toString().strip(), means));
    }
    return true;
  }

  private static @Nullable Means means(Element properties) {
    if (isOn(properties, "vanish")) {
      return Means.NOT_SHOWN;
    }
    String size = Xml.childValue(properties, "sz");
    if (size.equals("1") || size.equals("2")) {
      return Means.TINY;
    }
    boolean isWhite = Xml.childValue(properties, "color").equalsIgnoreCase("FFFFFF");
    boolean isOnGround =
        Xml.child(properties, "shd").isPresent() || Xml.child(properties, "highlight").isPresent();
    return isWhite && !isOnGround ? Means.COLOURLESS : null;
  }

  /** A switch is on where it is named, unless its value says off (ECMA-376 part 1, 17.3.2). */
  private static boolean isOn(Element properties, String name) {
    return Xml.child(properties, name)
        .map(each -> Xml.attribute(each, "val"))
        .map(value -> !Set.of("0", "false", "off").contains(value))
        .orElse(false);
  }
}
