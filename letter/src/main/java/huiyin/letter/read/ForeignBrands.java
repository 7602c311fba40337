package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Names that betting sites make up: Latin letters, 体育 or the like, and 官网 or the line's end. */
final class ForeignBrands {
  private static final String[] TRADES = {"体育", "真人", "电竞", "娱乐", "棋牌", "彩票"};
  private static final Words WORDS = Words.of(TRADES);
  private static final Words TAILS = Words.of(Resource.lines("foreign-brand-tails.txt"));
  private static final Words HAN_TAILS =
      Words.of("官网", "官方", "app", "APP", "下载", "注册", "登录", "入口", "网页版", "手机版", "首页");
  private static final Words PLACES =
      Words.of("市", "省", "县", "区", "国", "州", "校", "局", "我", "本", "全民", "群众");
  private static final int LONGEST_HAN = 4;
  private static final String BORDERS = "\n _-|—·/(。";
  private static final int TRADE = 2;
  private static final int LONGEST = 20;

  private ForeignBrands() {}

  /** Where the name begins whose 体育 stands here, not before {@code from}; -1 when none does. */
  static int at(String text, int from, int trade) {
    int start = WORDS.at(text, trade) > 0 ? brand(text, trade) : -1;
    return start >= from ? start : -1;
  }

  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    for (String trade : TRADES) {
      for (int i = text.indexOf(trade); i >= 0; i = text.indexOf(trade, i + 1)) {
        int start = brand(text, i);
        if (start >= 0) {
          found.add(new Span(start, tail(text, i + TRADE)));
        }
      }
    }
    return found;
  }

  /** Where the name before 体育 begins that stands alone between borders, or -1. */
  private static int brand(String text, int trade) {
    int end = trade + TRADE;
    boolean isOver = end == text.length() || text.charAt(end) == '\n';
    int latin = back(text, trade, LONGEST, false);
    if (latin >= 0 && Glyph.isLatin(text.charAt(latin))) {
      return trade - latin >= 2 && (isOver || TAILS.at(text, end) > 0) ? latin : -1;
    }
    int han = HAN_TAILS.at(text, end) > 0 ? back(text, trade, LONGEST_HAN, true) : -1;
    return han >= 0
            && trade - han >= 2
            && !PLACES.in(text, han, trade)
            && isBorder(text, tail(text, end))
        ? han
        : -1;
  }

  /** The beginning of the Latin or Chinese name that ends at a place, if a border is before it. */
  private static int back(String text, int end, int longest, boolean isHan) {
    int start = end;
    while (start > 0
        && end - start < longest
        && (isHan ? Glyph.isHan(text.charAt(start - 1)) : isName(text.charAt(start - 1)))) {
      start--;
    }
    return start < end && isBorder(text, start - 1) ? start : -1;
  }

  private static boolean isBorder(String text, int i) {
    return i < 0 || i >= text.length() || BORDERS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isName(char c) {
    return Glyph.isLatin(c) || Glyph.isDigit(c) || c == '-';
  }

  private static int tail(String text, int from) {
    int end = from;
    for (int length = TAILS.at(text, end);
        length > 0 && end - from < 2 * LONGEST;
        length = TAILS.at(text, end)) {
      end += length;
    }
    return end;
  }
}
