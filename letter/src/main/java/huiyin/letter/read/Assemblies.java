package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import huiyin.letter.term.Assembly;
import huiyin.letter.term.Assembly.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The session at which an item was filed: 省政协十二届四次会议, 县第十五届人民代表大会第六次会议. */
public final class Assemblies {
  private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");
  private static final Words BORDERS =
      Words.of("关于", "对", "在", "就", "的", "将", "向", "出席", "参加", "您", "你们", "你", "复", "为", "期间", "即");
  private static final Words ENDS = Words.of("全体会议", "会议", "全会", "大会");
  private static final Words STANDING = Words.of("常委会", "常务委员会", "主任会议", "主席会议");
  private static final int REACH = 24;
  private static final int MOST_BLANKS = 4;

  private Assemblies() {}

  /** An assembly and the stretch of folded text in which it stands. */
  record Held(int start, int end, int term, int session) {}

  /** Every session named in a page, in order. */
  public static List<Found<Assembly>> in(Folded page) {
    List<Found<Assembly>> found = new ArrayList<>();
    int from = 0;
    Optional<Held> held = first(page.text(), from, page.text().length());
    while (held.isPresent()) {
      found.add(found(page, held.get(), ""));
      from = held.get().end();
      held = first(page.text(), from, page.text().length());
    }
    return found;
  }

  /** The first session named in the stretch. */
  static Optional<Held> first(String text, int from, int to) {
    for (int i = text.indexOf('届', from); i >= 0 && i < to; i = text.indexOf('届', i + 1)) {
      Optional<Held> held = at(text, from, i, to);
      if (held.isPresent()) {
        return held;
      }
    }
    return Optional.empty();
  }

  private static Optional<Held> at(String text, int from, int jie, int to) {
    int termEnd = behindBlanks(text, from, jie);
    int termStart = termEnd;
    while (termStart > from
        && termEnd - termStart < 4
        && Numeral.isSign(text.charAt(termStart - 1))) {
      termStart--;
    }
    int term = Numeral.value(text, termStart, termEnd);
    for (int p = jie + 1; p < Math.min(to, jie + REACH) && isWord(text.charAt(p)); p++) {
      int end = Numeral.end(text, p, 4);
      int time = blanks(text, end, to);
      if (end > p && time < to && text.charAt(time) == '次') {
        boolean standing = STANDING.in(text, jie, p);
        int ending = blanks(text, time + 1, to);
        int length = ENDS.at(text, ending);
        int close = length > 0 ? ending + length : time + 1;
        return term < 1 || standing
            ? Optional.empty()
            : Optional.of(
                new Held(start(text, from, termStart), close, term, Numeral.value(text, p, end)));
      }
      if (end > p) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(char c) {
    return Glyph.isHan(c) || isBlank(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Behind the blanks and the one line break that print may put into a name. */
  private static int blanks(String text, int from, int to) {
    int i = from;
    while (i < to && i < from + MOST_BLANKS && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int behindBlanks(String text, int from, int end) {
    int i = end;
    while (i > from && end - i < MOST_BLANKS && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Back over the place and 政协 or 人大 to what stands before them. */
  private static int start(String text, int from, int termStart) {
    int start = termStart;
    while (start > from
        && termStart - start < REACH
        && Glyph.isHan(text.charAt(start - 1))
        && BORDERS.before(text, from, start) == 0) {
      start--;
    }
    return start;
  }

  static Found<Assembly> found(Folded page, Held held, String organ) {
    String words = page.text().substring(held.start(), held.end());
    return new Found<>(
        new Assembly(
            page.printed(held.start(), held.end()),
            held.term(),
            held.session() < 1 ? null : Integer.valueOf(held.session()),
            level(words, organ)),
        ReadingRule.ASSEMBLY_FORM,
        page.span(held.start(), held.end()));
  }

  /** The innermost place before the number of the term tells the level. */
  private static @Nullable Level level(String words, String organ) {
    String place = words.replace("自治区", "省").replace("自治州", "州").replace("自治县", "县");
    for (int i = Math.min(place.length(), Math.max(place.indexOf('届'), 0)) - 1; i >= 0; i--) {
      switch (place.charAt(i)) {
        case '国' -> {
          return Level.NATION;
        }
        case '省' -> {
          return Level.PROVINCE;
        }
        case '市' -> {
          return isMunicipality(place) || isMunicipality(organ) ? Level.PROVINCE : Level.PREFECTURE;
        }
        case '州', '盟' -> {
          return Level.PREFECTURE;
        }
        case '县', '区', '旗' -> {
          return Level.COUNTY;
        }
        case '乡', '镇' -> {
          return Level.TOWNSHIP;
        }
        default -> {}
      }
    }
    return words.contains("全国") ? Level.NATION : null;
  }

  private static boolean isMunicipality(String name) {
    return name.length() > 1
        && MUNICIPALITIES.contains(
            String.valueOf(new char[] {Glyph.fold(name.charAt(0)), Glyph.fold(name.charAt(1))}));
  }
}
