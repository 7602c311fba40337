package huiyin.letter.read;

import huiyin.letter.Quantity.Bound;
import org.jspecify.annotations.Nullable;

/** Words around a number that say how far it binds: 约, 超过, 不足 before it, 以上, 以内, 左右 after it. */
final class Limits {
  private static final Words ABOUT = Lexicon.words("bounds-about.txt");
  private static final Words OVER = Lexicon.words("bounds-over.txt");
  private static final Words UNDER = Lexicon.words("bounds-under.txt");
  private static final Words OTHER = Lexicon.words("bounds-not.txt");
  private static final Words AFTER_OVER = Words.of("及以上", "以上", "之上", "有余", "多", "余");
  private static final Words AFTER_UNDER = Words.of("及以下", "以下", "以内", "之内", "之下");
  private static final Words AFTER_ABOUT = Words.of("左右", "上下");
  private static final Words VERBS =
      Words.of(
          "建成", "建设", "新建", "有", "设立", "设置", "配备", "组织", "开展", "安排", "举办", "完成", "保留", "确定", "培育",
          "建", "设", "办", "开", "报", "达", "达到", "提供", "落实", "召开");
  private static final Words TIME_OR_PLACE =
      Words.of("小时", "分钟", "天", "日", "工作日", "年", "月", "周", "公里", "米", "秒", "星期", "自然日");

  private Limits() {}

  /** A bound word: which it is and where it begins or ends. */
  record Limit(Bound bound, int edge) {}

  /** The bound word that stands just before a number, at or after a limit. */
  static @Nullable Limit before(String text, int number, int from) {
    int at = "了是".indexOf(Numerals.sign(text, number - 1)) >= 0 ? number - 1 : number;
    if (OTHER.before(text, from, at) > 0) {
      return null;
    }
    Limit near = word(text, number, at, from);
    if (near != null) {
      return near;
    }
    int verb = VERBS.before(text, from, number);
    if (verb > 0) {
      for (String least : new String[] {"至少", "不少于", "最少"}) {
        int edge = number - verb - least.length();
        if (edge >= from && text.startsWith(least, edge)) {
          return new Limit(Bound.OVER, edge);
        }
      }
    }
    return null;
  }

  private static @Nullable Limit word(String text, int number, int at, int from) {
    int about = ABOUT.before(text, from, at);
    int over = OVER.before(text, from, at);
    int under = UNDER.before(text, from, at);
    int longest = Math.max(about, Math.max(over, under));
    if (longest == 0) {
      boolean past =
          at > from
              && text.charAt(at - 1) == '过'
              && "亿万千百半".indexOf(Numerals.sign(text, number)) >= 0;
      return past ? new Limit(Bound.OVER, at - 1) : null;
    }
    Bound bound = longest == under ? Bound.UNDER : longest == over ? Bound.OVER : Bound.ABOUT;
    return new Limit(bound, at - longest);
  }

  /**
   * The bound word that stands just behind a unit and what belongs to it.
   *
   * @param tail where the bound word may begin: the end of the unit, or of 半 behind it
   */
  static @Nullable Limit after(String text, int unit, int unitEnd, int tail) {
    int end = text.startsWith("(含)", tail) ? tail + 3 : tail;
    int over = AFTER_OVER.at(text, end);
    if (over == 1 && !closes(text, end + 1)) {
      over = 0;
    }
    int under = AFTER_UNDER.at(text, end);
    int about = AFTER_ABOUT.at(text, end);
    if (over + under + about > 0) {
      Bound bound = over > 0 ? Bound.OVER : under > 0 ? Bound.UNDER : Bound.ABOUT;
      return new Limit(bound, end + over + under + about);
    }
    boolean within =
        Numerals.sign(text, end) == '内' && "容部地陆外涵在蒙".indexOf(Numerals.sign(text, end + 1)) < 0;
    return within && TIME_OR_PLACE.before(text, unit, unitEnd) > 0
        ? new Limit(Bound.UNDER, end + 1)
        : null;
  }

  /** 3年多 and 20公里余 end here; 多 and 余 may also begin a word. */
  private static boolean closes(String text, int at) {
    return ",。;、:)的\n ".indexOf(Numerals.sign(text, at)) >= 0;
  }
}
