package huiyin.paper.out;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page, in reading order; all measures in points from the upper left corner. */
final class Sheet {
  /** A line of words; the extra room goes between its characters. */
  record Words(List<Piece> pieces, float left, float baseline, float extra, boolean red) {}

  /** A red rule across the page. */
  record Rule(float left, float top, float width, float thickness) {}

  private final List<Words> words = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  void add(Words line) {
    words.add(line);
  }

  void add(Rule rule) {
    rules.add(rule);
  }

  List<Words> words() {
    return words;
  }

  List<Rule> rules() {
    return rules;
  }
}
