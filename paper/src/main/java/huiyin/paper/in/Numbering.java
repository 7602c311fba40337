package huiyin.paper.in;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The numbers that a word processor shows before its paragraphs (ECMA-376 part 1, 17.9): they stand
 * in no text, yet they are the outline of a letter.
 */
final class Numbering {
  private static final int LEVELS = 9;
  private static final int LONGEST = 20;

  /** The levels of each list. */
  private final Map<String, Level[]> lists = new HashMap<>();

  /** Which of the lists' counts is shared. */
  private final Map<String, String> counted = new HashMap<>();

  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, Place> styles = new HashMap<>();

  /** How one level of a list is shown. */
  private record Level(int start, String format, String text) {}

  /** A list and a level of it. */
  private record Place(String list, int level) {}

  private Numbering() {}

  static Numbering of(Archive archive, String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Numbering numbering = new Numbering();
    archive.xmlAt(folder + "numbering.xml").ifPresent(numbering::takeLists);
    if (!numbering.lists.isEmpty()) {
      archive.xmlAt(folder + "styles.xml").ifPresent(numbering::takeStyles);
    }
    return numbering;
  }

  /** What is shown before this paragraph; counts on. */
  String label(Element paragraph) {
    if (lists.isEmpty()) {
      return "";
    }
    Optional<Element> properties = Xml.child(paragraph, "pPr");
    return properties.flatMap(this::place).map(this::next).orElse("");
  }

  private Optional<Place> place(Element properties) {
    Optional<Element> own = Xml.child(properties, "numPr");
    Place styled = styles.get(Xml.childValue(properties, "pStyle"));
    if (own.isEmpty()) {
      return Optional.ofNullable(styled);
    }
    String list = Xml.childValue(own.get(), "numId");
    String level = Xml.childValue(own.get(), "ilvl");
    if (list.isEmpty() && styled != null) {
      return Optional.of(new Place(styled.list(), number(level, styled.level())));
    }
    return Optional.of(new Place(list, number(level, 0)));
  }

  private String next(Place place) {
    Level[] levels = lists.get(place.list());
    if (levels == null || place.level() < 0 || place.level() >= LEVELS) {
      return "";
    }
    int[] count =
        counts.computeIfAbsent(
            counted.getOrDefault(place.list(), place.list()), none -> new int[LEVELS]);
    count[place.level()]++;
    for (int below = place.level() + 1; below < LEVELS; below++) {
      count[below] = 0;
    }
    Level level = levels[place.level()];
    return level.format().equals("bullet") || level.format().equals("none")
        ? ""
        : shown(levels, count, level.text());
  }

  /** The level's text with the counts in the places of %1 to %9. */
  private static String shown(Level[] levels, int[] count, String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int level = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (sign == '%' && level >= 0 && level < LEVELS) {
        int number = levels[level].start() + Math.max(0, count[level] - 1);
        shown.append(Counting.of(levels[level].format(), number));
        i++;
      } else {
        shown.append(sign);
      }
    }
    return shown.toString();
  }

  private void takeLists(Document numbering) {
    Map<String, Level[]> patterns = new HashMap<>();
    for (Element pattern : Xml.each(numbering, "abstractNum")) {
      patterns.put(Xml.attribute(pattern, "abstractNumId"), levels(pattern));
    }
    for (Element list : Xml.each(numbering, "num")) {
      String pattern = Xml.childValue(list, "abstractNumId");
      Level[] levels = patterns.get(pattern);
      if (levels != null) {
        String id = Xml.attribute(list, "numId");
        boolean isAnew = Xml.child(list, "lvlOverride").isPresent();
        lists.put(id, levels);
        counted.put(id, isAnew ? "list " + id : "pattern " + pattern);
      }
    }
  }

  private static Level[] levels(Element pattern) {
    Level[] levels = new Level[LEVELS];
    Arrays.fill(levels, new Level(1, "none", ""));
    for (Element each : Xml.each(pattern, "lvl")) {
      int level = number(Xml.attribute(each, "ilvl"), -1);
      String text = Xml.childValue(each, "lvlText");
      if (level >= 0 && level < LEVELS && text.length() <= LONGEST) {
        levels[level] =
            new Level(
                number(Xml.childValue(each, "start"), 1), Xml.childValue(each, "numFmt"), text);
      }
    }
    return levels;
  }

  private void takeStyles(Document document) {
    for (Element style : Xml.each(document, "style")) {
      Xml.child(style, "pPr")
          .flatMap(this::place)
          .filter(place -> lists.containsKey(place.list()))
          .ifPresent(place -> styles.put(Xml.attribute(style, "styleId"), place));
    }
  }

  private static int number(String digits, int otherwise) {
    try {
      return digits.length() > 6 ? otherwise : Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
