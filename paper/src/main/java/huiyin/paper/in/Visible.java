package huiyin.paper.in;

import huiyin.letter.Hidden;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over a page and takes down what is seen; what is hidden is kept apart. */
final class Visible implements NodeFilter {
  /** Never words of the page: programs, forms, drawings, and how to say a word (ruby). */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "select",
          "input",
          "textarea",
          "video",
          "audio",
          "rt",
          "rp");

  private final String source;
  private final Hiding hiding;
  private final Furniture furniture = new Furniture();
  private final Flow lines = new Flow();
  private final Deque<Row> rows = new ArrayDeque<>();
  private final Deque<Integer> cells = new ArrayDeque<>();
  private final List<Hidden> hidden = new ArrayList<>();

  Visible(String source, Hiding hiding) {
    this.source = source;
    this.hiding = hiding;
  }

  Traced text() {
    return lines.text();
  }

  List<Hidden> hidden() {
    return hidden;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode words -> add(words);
      case Element element -> head(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult head(Element element) {
    if (UNSEEN.contains(element.normalName()) || furniture.is(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<Hidden.Means> means = hiding.of(element);
    if (means.isPresent()) {
      hide(element, means.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("tr")) {
      rows.push(new Row(lines::repart));
    }
    if (isCell(element)) {
      cells.push(lines.length());
    } else if (element.nameIs("br") || element.isBlock()) {
      lines.lineEnd();
    }
    return FilterResult.CONTINUE;
  }

  private void hide(Element element, Hidden.Means means) {
    String words = element.text().strip();
    if (!words.isEmpty()) {
      hidden.add(new Hidden(lines.length(), words, means));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isCell(element)) {
        endCell(element);
      } else if (element.isBlock()) {
        lines.lineEnd();
      }
      if (element.nameIs("tr") && !rows.isEmpty()) {
        rows.pop().end();
        lines.endRow();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endCell(Element element) {
    String words = cells.isEmpty() ? "" : lines.from(cells.pop());
    int part = lines.part();
    if (!rows.isEmpty()) {
      rows.peek().add(words, element.nameIs("th"), part);
    }
  }

  private FilterResult add(TextNode node) {
    SourceText words = SourceText.of(source, node);
    Node parent = node.parent();
    if (isPre(parent) || (parent != null && isPre(parent.parent()))) {
      lines.addAsIs(words);
    } else {
      lines.add(words);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isPre(@Nullable Node node) {
    return node instanceof Element element && element.nameIs("pre");
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }
}
