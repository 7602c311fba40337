package huiyin.paper.in;

import huiyin.letter.Hidden.Means;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements of a page are kept from its reader's sight, by attribute, style or class. */
final class Hiding {
  private static final int MOST_STYLE = 1_000_000;

  /** What a class (.name) or an id (#name) hides by the page's own style sheets. */
  private final Map<String, Means> sheet = new HashMap<>();

  private Hiding() {}

  static Hiding of(Document page) {
    Hiding hiding = new Hiding();
    int length = 0;
    for (Element style : page.getElementsByTag("style")) {
      String rules = style.data();
      length += rules.length();
      if (length <= MOST_STYLE) {
        hiding.take(rules);
      }
    }
    return hiding;
  }

  Optional<Means> of(Element element) {
    if (element.hasAttr("hidden")) {
      return Optional.of(Means.NOT_SHOWN);
    }
    Means means = element.hasAttr("style") ? byStyle(element) : null;
    if (means == null && !sheet.isEmpty()) {
      means = bySheet(element);
    }
    return Optional.ofNullable(means);
  }

  private static @Nullable Means byStyle(Element element) {
    Style style = Style.of(element.attr("style"));
    Means means = style.means();
    if (means == Means.TINY && hasInside(element, "font")) {
      return null;
    }
    boolean isColoured = means == null && style.has("color") && !hasInside(element, "color");
    return isColoured && Ground.hides(element, style) ? Means.COLOURLESS : means;
  }

  /** Whether something in it may look unlike it; designers so close the gaps between blocks. */
  private static boolean hasInside(Element element, String property) {
    return element.stream()
        .skip(1)
        .anyMatch(
            each ->
                each.attr("style").contains(property)
                    || each.hasAttr("class")
                    || each.nameIs("font"));
  }

  private @Nullable Means bySheet(Element element) {
    Means means = element.hasAttr("id") ? sheet.get("#" + element.id()) : null;
    if (means == null && element.hasAttr("class")) {
      for (String name : element.classNames()) {
        means = means == null ? sheet.get("." + name) : means;
      }
    }
    return means;
  }

  /** Rules for one class or id alone; what holds for print or small screens only is left out. */
  private void take(String rules) {
    int at = 0;
    int depth = 0;
    int selector = 0;
    while (at < rules.length()) {
      char sign = rules.charAt(at);
      if (sign == '/' && rules.startsWith("/*", at)) {
        int end = rules.indexOf("*/", at + 2);
        at = end < 0 ? rules.length() : end + 2;
        selector = depth == 0 ? at : selector;
        continue;
      }
      if (sign == '{') {
        int end = rules.indexOf('}', at);
        if (depth == 0 && end > at && !rules.substring(selector, at).strip().startsWith("@")) {
          take(rules.substring(selector, at), rules.substring(at + 1, end));
          at = end;
          selector = end + 1;
        } else {
          depth++;
        }
      } else if (sign == '}') {
        depth = Math.max(0, depth - 1);
        selector = at + 1;
      } else if (sign == ';' && depth == 0) {
        selector = at + 1;
      }
      at++;
    }
  }

  private void take(String selectors, String declarations) {
    Means means = Style.of(declarations).means();
    if (means == null || means == Means.TINY) {
      return;
    }
    for (String selector : selectors.split(",")) {
      String name = selector.strip();
      if (name.length() > 1 && isOne(name)) {
        sheet.putIfAbsent(name, means);
      }
    }
  }

  private static boolean isOne(String name) {
    boolean isMarked = name.charAt(0) == '.' || name.charAt(0) == '#';
    return isMarked
        && name.substring(1)
            .chars()
            .allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '-' || sign == '_');
  }
}
