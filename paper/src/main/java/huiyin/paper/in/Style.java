package huiyin.paper.in;

import huiyin.letter.Hidden.Means;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations of a style, by property. */
record Style(Map<String, String> declared) {
  private static final double TOO_SMALL = 1;
  private static final double OFF_PAGE = -500;

  Style {
    declared = Map.copyOf(declared);
  }

  static Style of(String declarations) {
    Map<String, String> declared = new HashMap<>();
    for (String each : declarations.toLowerCase(Locale.ROOT).split(";")) {
      int colon = each.indexOf(':');
      if (colon > 0) {
        String value = each.substring(colon + 1).replace("!important", "");
        declared.put(each.substring(0, colon).strip(), value.strip());
      }
    }
    return new Style(declared);
  }

  boolean has(String property) {
    return declared.containsKey(property);
  }

  String of(String property, String otherwise) {
    return declared.getOrDefault(property, otherwise);
  }

  /** How this hides its element, colour apart; null where it doesn't. */
  @Nullable Means means() {
    if (is("display", "none")
        || is("visibility", "hidden")
        || is("visibility", "collapse")
        || number("opacity", 1) == 0
        || isClosed()) {
      return Means.NOT_SHOWN;
    }
    if (number("font-size", 2 * TOO_SMALL) <= TOO_SMALL && !isRelative("font-size")) {
      return Means.TINY;
    }
    return isOff() ? Means.OFF_PAGE : null;
  }

  private boolean is(String property, String value) {
    return value.equals(declared.get(property));
  }

  private boolean isClosed() {
    return is("overflow", "hidden") && (number("height", 1) == 0 || number("width", 1) == 0);
  }

  private boolean isOff() {
    boolean isPlaced = is("position", "absolute") || is("position", "fixed");
    return number("text-indent", 0) <= OFF_PAGE
        || (isPlaced && (number("left", 0) <= OFF_PAGE || number("top", 0) <= OFF_PAGE));
  }

  private boolean isRelative(String property) {
    String value = of(property, "");
    return (value.endsWith("em") || value.endsWith("%")) && number(property, 0) != 0;
  }

  /** The number that a value begins with. */
  private double number(String property, double otherwise) {
    String value = of(property, "");
    int end = 0;
    while (end < Math.min(12, value.length()) && "-.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    try {
      return Double.parseDouble(value.substring(0, end));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
