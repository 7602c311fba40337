package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;

/** The words of betting and advertising sites: sure ones, and those an honest letter may use. */
final class ForeignWords {
  private static final List<String> SURE = Resource.lines("foreign-words.txt");
  private static final List<String> MAYBE = Resource.lines("foreign-words-maybe.txt");
  private static final List<String> VENUES =
      List.of(
          "公园", "中心", "馆", "场", "局", "学院", "学校", "产业", "用品", "有限公司", "综合体", "广场", "小镇", "街区", "文化");
  private static final Words SURE_WORDS = Words.of(SURE);
  private static final Words WORDS = Words.of(both());
  private static final Words UNLESS = Words.of(unless());
  private static final Words HONEST = Words.of(Resource.lines("foreign-words-honest.txt"));
  private static final Words TOPICS = Words.of(Resource.lines("foreign-words-topics.txt"));
  private static final int REACH = 60;

  private static final String TITLE_BORDERS = "\n_|";

  private ForeignWords() {}

  private static List<String> both() {
    List<String> all = new ArrayList<>(SURE);
    all.addAll(MAYBE);
    return all;
  }

  /** Words that only begin like a stranger's: 棋牌室, and 星空体育公园 with every such name. */
  private static List<String> unless() {
    List<String> all = new ArrayList<>(Resource.lines("foreign-words-unless.txt"));
    for (String word : SURE) {
      for (String venue : word.endsWith("体育") ? VENUES : List.<String>of()) {
        all.add(word + venue);
      }
    }
    return all;
  }

  /** The next place from here on where a word may stand, or -1. */
  static int next(String text, int from) {
    return WORDS.find(text, from, text.length());
  }

  /** The length of the word that stands here, or 0. */
  static int at(String text, int i) {
    int length = WORDS.at(text, i);
    return length > 0 && UNLESS.at(text, i) > length ? 0 : length;
  }

  static boolean isSure(String text, int i) {
    return SURE_WORDS.at(text, i) > 0;
  }

  /** The same on a page that is known to be hijacked: only honest talk of such things is not. */
  static int counted(String text, int i) {
    int length = at(text, i);
    return length > 0 && !isSure(text, i) && isHonest(text, i, "。;\n") ? 0 : length;
  }

  /** Whether the word stands on a short line that is neither a sentence nor a heading. */
  static boolean standsApart(String text, int i) {
    int start = back(text, i, TITLE_BORDERS);
    int end = forth(text, i, TITLE_BORDERS);
    boolean isLine = i - start < REACH && end - i < REACH;
    return isLine
        && text.indexOf('。', start, end) < 0
        && text.indexOf("gov", start, end) < 0
        && Labels.at(text, start, end).isEmpty()
        && !HONEST.in(text, start, end)
        && !TOPICS.in(text, start, end)
        && !ordinary(text, start, end);
  }

  /** 市民可在应用商店下载：a line that speaks in words between its marks. */
  private static boolean ordinary(String text, int start, int end) {
    return text.indexOf(',', start, end) >= 0 || text.indexOf(':', start, end) >= 0;
  }

  private static boolean isHonest(String text, int i, String stops) {
    return HONEST.in(text, back(text, i, stops), forth(text, i, stops));
  }

  private static int back(String text, int i, String stops) {
    int start = i;
    while (start > 0 && i - start < REACH && stops.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int forth(String text, int i, String stops) {
    int end = i;
    while (end < text.length() && end - i < REACH && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
