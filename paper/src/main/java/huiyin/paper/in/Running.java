package huiyin.paper.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of pages without what runs along with them: page numbers, running heads and feet. */
final class Running {
  private static final int EDGE_LINES = 2;
  private static final int FEWEST_PAGES = 3;
  private static final float SAME_HEIGHT = 2;
  private static final int LONGEST_NUMBER = 12;

  private final List<List<Line>> pages;
  private final Map<String, Integer> times = new HashMap<>();

  private Running(List<List<Line>> pages) {
    this.pages = pages;
    for (List<Line> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isAtEdge(page, i)) {
          times.merge(key(page.get(i)), 1, Integer::sum);
        }
      }
    }
  }

  static List<Line> without(List<List<Line>> pages) {
    return new Running(pages).body();
  }

  private List<Line> body() {
    List<Line> body = new ArrayList<>();
    for (List<Line> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        boolean isNumber = i >= page.size() - EDGE_LINES && isPageNumber(line.text(), page.size());
        if (!isNumber && !(isAtEdge(page, i) && isRunning(line))) {
          body.add(line);
        }
      }
    }
    return body;
  }

  /** The same words at the same height on most pages, numbers apart. */
  private boolean isRunning(Line line) {
    int most = times.getOrDefault(key(line), 0);
    return pages.size() >= FEWEST_PAGES && most >= FEWEST_PAGES && most * 2 > pages.size();
  }

  private static boolean isAtEdge(List<Line> page, int line) {
    return line < EDGE_LINES || line >= page.size() - EDGE_LINES;
  }

  private static String key(Line line) {
    StringBuilder key = new StringBuilder();
    line.text()
        .chars()
        .forEach(letter -> key.append(Character.isDigit(letter) ? '0' : (char) letter));
    return key.append('@').append(Math.round(line.top() / SAME_HEIGHT)).toString();
  }

  /** Between dashes (GB/T 9704-2012, 7.5), or as 第1页, 第1页 共3页, 1/3. */
  private static boolean isPageNumber(String line, int linesOnPage) {
    String number = line.replace('—', '-').replace('－', '-').replace('–', '-').replace(" ", "");
    if (number.length() > LONGEST_NUMBER || number.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    boolean isDashed =
        number.length() >= 3 && number.startsWith("-") && number.endsWith("-") && has(number, "-");
    boolean isNamed = number.startsWith("第") && number.contains("页") && has(number, "第页共/，");
    boolean isOf = number.contains("/") && number.length() <= 7 && has(number, "/");
    return isDashed || (linesOnPage > 1 && (isNamed || isOf));
  }

  private static boolean has(String number, String others) {
    return number
        .chars()
        .allMatch(letter -> Character.isDigit(letter) || others.indexOf(letter) >= 0);
  }
}
