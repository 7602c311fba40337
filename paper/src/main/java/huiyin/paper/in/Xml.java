package huiyin.paper.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Elements of XML by their names without prefix, which every program may choose for itself. */
final class Xml {
  private Xml() {}

  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean is(Element element, String name) {
    String full = element.tagName();
    return full.endsWith(name)
        && (full.length() == name.length()
            || full.charAt(full.length() - name.length() - 1) == ':');
  }

  /** The value of an attribute, whatever its prefix; empty where there is none. */
  static String attribute(Element element, String name) {
    for (Attribute each : element.attributes()) {
      String key = each.getKey();
      if (key.endsWith(name)
          && (key.length() == name.length()
              || key.charAt(key.length() - name.length() - 1) == ':')) {
        return each.getValue();
      }
    }
    return "";
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The value of a child, as w:val says it; empty where there is no such child. */
  static String childValue(Element parent, String name) {
    return child(parent, name).map(each -> attribute(each, "val")).orElse("");
  }

  /** All elements of that name in it, in order. */
  static List<Element> each(Element parent, String name) {
    List<Element> all = new ArrayList<>();
    parent.stream().filter(element -> is(element, name)).forEach(all::add);
    return all;
  }
}
