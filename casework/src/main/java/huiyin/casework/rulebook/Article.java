package huiyin.casework.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule stands.
 *
 * @param law the law's or rule's own name, without brackets
 * @param number as written in the rulebook (21, 9(1), 15,20 or 201-203); empty when the law is
 *     cited whole
 */
public record Article(String law, String number) {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] PLACES = {"", "十", "百", "千"};

  /** As it is cited: 《…条例》第九条第（一）项. */
  public String text() {
    List<String> several = new ArrayList<>();
    for (String one : number.split(",", -1)) {
      several.add(span(one.strip()));
    }
    return "《" + law + "》" + String.join("、", several);
  }

  private static String span(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? article(text)
        : article(text.substring(0, dash)) + "至" + article(text.substring(dash + 1));
  }

  private static String article(String text) {
    int open = text.indexOf('(');
    String item = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
    String main = open < 0 ? text : text.substring(0, open);
    return main.isEmpty()
        ? ""
        : "第" + inWords(main) + "条" + (item.isEmpty() ? "" : "第（" + inWords(item) + "）项");
  }

  /** 1 to 9999 in Chinese; what is not such a number stays as it is. */
  private static String inWords(String digits) {
    if (digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits;
    }
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = !words.isEmpty();
        continue;
      }
      words.append(gap ? "零" : "").append(DIGITS[digit]).append(PLACES[digits.length() - 1 - i]);
      gap = false;
    }
    return words.toString().startsWith("一十") ? words.substring(1) : words.toString();
  }
}
