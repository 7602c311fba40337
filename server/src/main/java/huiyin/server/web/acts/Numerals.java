package huiyin.server.web.acts;

import huiyin.server.web.Words;

/** Numbers of articles as laws print them. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private Numerals() {}

  /** The number of an article: 五十一 where the page is Chinese, else as the rulebook has it. */
  static String article(Words words, String number) {
    var plain = number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && words.say("web.article.numerals").equals("chinese")
        ? chinese(Integer.parseInt(number))
        : number;
  }

  static String chinese(int number) {
    var digits = String.valueOf(number);
    var out = new StringBuilder();
    var gap = false;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        out.append('零');
      }
      gap = false;
      out.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
    }
    var said = out.isEmpty() ? "零" : out.toString();
    return said.startsWith("一十") ? said.substring(1) : said;
  }
}
