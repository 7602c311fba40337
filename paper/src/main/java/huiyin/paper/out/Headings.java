package huiyin.paper.out;

/** First level headings, which are set apart in the text (GB/T 9704-2012, 7.3.3: 一、 in 黑体). */
final class Headings {
  private static final String NUMERALS = "一二三四五六七八九十百";
  private static final int LONGEST = 50;

  private Headings() {}

  /** Where the heading at the start of the paragraph ends; 0 when there is none. */
  static int end(String paragraph) {
    int numeral = 0;
    while (numeral < paragraph.length() && NUMERALS.indexOf(paragraph.charAt(numeral)) >= 0) {
      numeral++;
    }
    if (numeral == 0 || numeral >= paragraph.length() || paragraph.charAt(numeral) != '、') {
      return 0;
    }
    int stop = paragraph.indexOf('。', numeral);
    int end = stop < 0 ? paragraph.length() : stop + 1;
    return end <= LONGEST ? end : 0;
  }
}
