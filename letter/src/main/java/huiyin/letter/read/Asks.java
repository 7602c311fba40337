package huiyin.letter.read;

import huiyin.letter.Heading;
import huiyin.letter.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The requests of a proposal, in its own words: its numbered paragraphs, else its points, else the
 * sentences after 建议：.
 */
final class Asks {
  private static final int SHORTEST = 6;

  private Asks() {}

  static List<String> of(String proposal) {
    Folded page = Folded.of(proposal);
    List<Line> lines = Lines.of(page.text());
    List<String> numbered = Outline.of(page, lines).stream().map(Heading::heading).toList();
    if (!numbered.isEmpty()) {
      return real(numbered);
    }
    List<String> points = Points.in(page, lines).stream().map(Point::heading).toList();
    return real(points.isEmpty() ? afterAsking(page.text()) : points);
  }

  private static List<String> afterAsking(String text) {
    int asking = text.indexOf("建议:");
    List<String> sentences = new ArrayList<>();
    int start = asking + 3;
    for (int i = start; asking >= 0 && i < text.length(); i++) {
      if ("。;\n".indexOf(text.charAt(i)) >= 0) {
        sentences.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return sentences;
  }

  private static List<String> real(List<String> asks) {
    return asks.stream().filter(ask -> ask.length() >= SHORTEST).toList();
  }
}
