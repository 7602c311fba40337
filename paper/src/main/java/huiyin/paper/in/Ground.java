package huiyin.paper.in;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The colour behind an element: words in the same colour are not seen. */
final class Ground {
  private static final int FARTHEST = 60;
  private static final String WHITE = "#ffffff";
  private static final Map<String, String> NAMED =
      Map.of("white", WHITE, "black", "#000000", "red", "#ff0000", "transparent", "transparent");

  private Ground() {}

  /**
   * Whether the element's words have the colour of their ground, as far as the page itself says.
   */
  static boolean hides(Element element, Style style) {
    String colour = colour(style.of("color", ""));
    if (colour.equals("transparent")) {
      return true;
    }
    Element at = element;
    for (int i = 0; at != null && i < FARTHEST; i++) {
      Style own = Style.of(at.attr("style"));
      String ground = own.of("background-color", own.of("background", at.attr("bgcolor")));
      if (!ground.isEmpty()) {
        return colour(ground).equals(colour);
      }
      if (at.hasAttr("class") || at.hasAttr("id") || at.hasAttr("background")) {
        return false;
      }
      at = at.parent();
    }
    return colour.equals(WHITE);
  }

  private static String colour(String value) {
    String plain = value.replace(" ", "");
    if (plain.startsWith("#") && plain.length() == 4) {
      StringBuilder full = new StringBuilder("#");
      plain.chars().skip(1).forEach(digit -> full.append((char) digit).append((char) digit));
      return full.toString();
    }
    return plain.equals("rgb(255,255,255)") ? WHITE : NAMED.getOrDefault(plain, plain);
  }
}
