package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Stretch.LastDay;
import huiyin.letter.read.Stretch.Months;
import org.jspecify.annotations.Nullable;

/** The end, the beginning and the whole of a year to come: 年底, 年末, 年初, 伊始, 年内. */
final class YearParts {
  private static final String NOT_END = "蕴部层座线气板价色盘子稿片细";
  private static final String NOT_START = "中衷步级期心次始创一二三";
  private static final Words NOT_WITHIN = Words.of("内蒙", "内容", "内部", "内地", "内涵", "内生", "内外");

  private YearParts() {}

  /** The part that stands behind a year, or begins with its 年 where no year is named. */
  static @Nullable Moment at(String text, int at, @Nullable Year year, int start) {
    int word = Numerals.sign(text, at) == '年' ? at + 1 : at;
    char next = Numerals.sign(text, word + 1);
    return switch (Numerals.sign(text, word)) {
      case '底' -> NOT_END.indexOf(next) < 0 ? edge(year, 12, start, word + 1) : null;
      case '末' -> "端尾梢位".indexOf(next) < 0 ? edge(year, 12, start, word + 1) : null;
      case '初' -> NOT_START.indexOf(next) < 0 ? edge(year, 1, start, word + 1) : null;
      case '伊' -> next == '始' ? edge(year, 1, start, word + 2) : null;
      case '内' ->
          NOT_WITHIN.at(text, word) == 0
              ? new Moment(year, new LastDay(), ReadingRule.WITHIN_YEAR, start, word + 1)
              : null;
      default -> null;
    };
  }

  private static Moment edge(@Nullable Year year, int month, int start, int end) {
    return new Moment(year, new Months(month, month), ReadingRule.EDGE_OF_YEAR, start, end);
  }
}
