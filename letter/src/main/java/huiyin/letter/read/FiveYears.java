package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/** Spans that have a name: the five-year plans (“十四五”) and the years since a congress (党的十八大以来). */
final class FiveYears {
  private static final int ITS_START = 2001;
  private static final String[] CONGRESSES = {"党的十八大以来", "党的十九大以来", "党的二十大以来"};
  private static final String[] CONGRESS_MONTHS = {"2012-11", "2017-10", "2022-10"};
  private static final Words AFTER =
      Words.of("期间", "时期", "末", "期末", "以来", "规划", "初期", "前三年", "开局", "收官", "发展", "后", "中期");

  private FiveYears() {}

  static @Nullable Dating at(String text, int start) {
    char first = Numerals.sign(text, start);
    if ("党十“‘\"".indexOf(first) < 0) {
      return null;
    }
    for (int i = 0; first == '党' && i < CONGRESSES.length; i++) {
      if (text.startsWith(CONGRESSES[i], start)) {
        int end = start + CONGRESSES[i].length() - 2;
        return new Dating(new Edtf(CONGRESS_MONTHS[i]), ReadingRule.SINCE_CONGRESS, start, end);
      }
    }
    boolean quoted = "“‘\"".indexOf(Numerals.sign(text, start)) >= 0;
    int name = quoted ? start + 1 : start;
    boolean tenth = Numerals.sign(text, name + 1) == '五' && Numerals.sign(text, name + 2) != '五';
    int plan = tenth ? 0 : Numeral.digit(Numerals.sign(text, name + 1));
    boolean named =
        Numerals.sign(text, name) == '十'
            && (plan == 0
                ? Numerals.sign(text, name + 2) == '规'
                : plan <= 9 && Numerals.sign(text, name + 2) == '五');
    if (!named || (!quoted && Numeral.isSign(Numerals.sign(text, start - 1)))) {
      return null;
    }
    int end = name + (plan == 0 ? 2 : 3);
    boolean closed = quoted && "”’\"".indexOf(Numerals.sign(text, end)) >= 0;
    end += closed ? 1 : 0;
    return closed || AFTER.at(text, end) > 0 ? plan(text, plan, start, end) : null;
  }

  private static Dating plan(String text, int plan, int start, int end) {
    int first = ITS_START + plan * 5;
    boolean atEnd = Numerals.sign(text, end) == '末' || text.startsWith("期末", end);
    String value = atEnd ? String.valueOf(first + 4) : first + "/" + (first + 4);
    return new Dating(
        new Edtf(value),
        ReadingRule.FIVE_YEAR_PLAN,
        start,
        end + (atEnd ? text.startsWith("期末", end) ? 2 : 1 : 0));
  }
}
