package huiyin.letter.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Years counted from the first of a reign or of the Republic: 康熙二十年, 民国三年, 神龙元年. */
final class Reigns {
  private static final Map<String, Integer> FIRST_YEARS = read();
  private static final Words NOT_BEHIND =
      Words.of("内", "来", "期", "间", "行动", "计划", "攻坚", "规划", "以来", "多");
  private static final int NAME = 2;

  private Reigns() {}

  /** The year whose number, or 元, begins at a place; it begins with the name before it. */
  static @Nullable Year at(String text, int number) {
    if (number < NAME || !Glyph.isHan(text.charAt(number - 1))) {
      return null;
    }
    boolean first = text.charAt(number) == '元';
    int end = first ? number + 1 : Numeral.end(text, number, 3);
    int count = first ? 1 : Numeral.value(text, number, end);
    if (Numerals.sign(text, end) != '年' || count < 1 || NOT_BEHIND.at(text, end + 1) > 0) {
      return null;
    }
    Integer from = FIRST_YEARS.get(text.substring(number - NAME, number));
    return from == null
        ? null
        : new Year(Year.By.REIGN, from + count - 1, 1, number - NAME, end + 1);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> years = new HashMap<>();
    for (String line : Resource.lines("reigns.txt")) {
      String[] parts = line.split(" ");
      years.put(parts[0], Integer.valueOf(parts[1]));
    }
    return Map.copyOf(years);
  }
}
