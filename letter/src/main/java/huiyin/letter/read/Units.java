package huiyin.letter.read;

import java.util.Set;

/** The units in which a letter counts and measures. */
final class Units {
  private static final Set<String> POINTS = Set.of("个百分点", "個百分點");
  private static final Words COUNTING = Lexicon.words("units-counting.txt");
  private static final Words MEASURING = Lexicon.words("units-measuring.txt");

  private static final Words TIMES =
      Words.of("年", "个月", "月", "周", "个星期", "天", "日", "年度", "个年度", "学年", "个学年", "个季度", "季度");

  private Units() {}

  /** The end of the unit that begins at a place, the place itself if none does. */
  static int end(String text, int at) {
    int length = Math.max(COUNTING.at(text, at), MEASURING.at(text, at));
    if (length == 0) {
      return at;
    }
    int end = at + length;
    if (Glyph.isLatin(text.charAt(end - 1)) && Glyph.isLatin(Numerals.sign(text, end))) {
      return at;
    }
    if (Numerals.sign(text, end) == '/') {
      int per = Math.max(COUNTING.at(text, end + 1), MEASURING.at(text, end + 1));
      return per > 0 ? end + 1 + per : end;
    }
    return end;
  }

  /** Whether it measures (元, 公里, %) and so stands after what it measures. */
  static boolean measures(String unit) {
    return MEASURING.at(unit, 0) == unit.length() || unit.indexOf('/') > 0;
  }

  /** Whether a unit that measures begins at a place. */
  static boolean measures(String text, int at) {
    return MEASURING.at(text, at) > 0;
  }

  static boolean isTime(String text, int start, int end) {
    return end > start && TIMES.at(text, start) == end - start;
  }

  /** 百分点 goes without its 个, 个半月 and 个多月 are 个月; all others stand as printed. */
  static String name(String unit) {
    if (POINTS.contains(unit)) {
      return unit.substring(1);
    }
    boolean inside =
        unit.length() > 2 && unit.charAt(0) == '个' && "半多余".indexOf(unit.charAt(1)) >= 0;
    return inside ? "个" + unit.substring(2) : unit;
  }
}
