package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds companies that only their list tells: 甲、乙、丙等30多家企业. */
final class CompanyLists {
  private static final Words COMPANIES =
      Words.of("企业", "公司", "厂商", "银行", "单位", "车企", "平台企业", "运营商", "保险公司");
  private static final Words COUNTERS = Words.of("家");
  private static final Words STOPS = Lexicon.words("body-stops.txt");
  private static final Words VERBS = Lexicon.words("verbs.txt");
  private static final Words GENERIC = Lexicon.words("body-generic.txt");
  private static final int REACH = 14;
  private static final int LONGEST = 8;
  private static final int MOST = 40;

  private CompanyLists() {}

  static List<Span> in(String text, Span paragraph, List<Span> known) {
    List<Span> names = new ArrayList<>();
    for (int i = text.indexOf('等', paragraph.start(), paragraph.end());
        i >= 0;
        i = text.indexOf('等', i + 1, paragraph.end())) {
      if (ofCompanies(text, i + 1, paragraph.end())) {
        names.addAll(items(text, paragraph.start(), i, known));
      }
    }
    return names;
  }

  /** 等30多家…平台, 等企业, 等5家公司. */
  private static boolean ofCompanies(String text, int at, int end) {
    Figure figure = at < end ? Numerals.at(text, at) : null;
    int after = figure == null ? at : figure.end();
    boolean counted = figure != null && COUNTERS.at(text, after) > 0;
    int most = Math.min(end, after + (counted ? REACH : 6));
    for (int i = after; i < most && ",。;、".indexOf(text.charAt(i)) < 0; i++) {
      if (COMPANIES.at(text, i) > 0 || (counted && text.startsWith("平台", i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> items(String text, int from, int end, List<Span> known) {
    List<Span> items = new ArrayList<>();
    int to = end;
    for (int seen = 0; to > from && seen < MOST; seen++) {
      int start = to;
      while (start > from && Glyph.isHan(text.charAt(start - 1)) && to - start < LONGEST + 6) {
        start--;
      }
      boolean listed = start > from && text.charAt(start - 1) == '、';
      Span item = new Span(listed ? start : firstOf(text, start, to), to);
      if (isName(text, item) && !isKnown(known, item)) {
        items.add(item);
      }
      if (!listed) {
        break;
      }
      to = start - 1;
    }
    return items.size() + knownFrom(known, to, end) >= 2 ? items : List.of();
  }

  private static boolean isKnown(List<Span> known, Span item) {
    int next = firstFrom(known, item.start());
    return (next < known.size() && known.get(next).overlaps(item))
        || (next > 0 && known.get(next - 1).overlaps(item));
  }

  private static int knownFrom(List<Span> known, int from, int end) {
    return firstFrom(known, end) - firstFrom(known, from - LONGEST);
  }

  private static int firstFrom(List<Span> known, int place) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first name of a list stands behind a verb: 建设华为、…. */
  private static int firstOf(String text, int start, int end) {
    int name = start;
    for (int i = start; i < end; i++) {
      int word = Math.max(STOPS.at(text, i), VERBS.at(text, i));
      if (word > 0 && i + word < end) {
        name = i + word;
      }
    }
    return name;
  }

  private static boolean isName(String text, Span item) {
    int length = item.length();
    return length >= 2
        && length <= LONGEST
        && PlaceNames.at(text, item.start()) < length
        && GENERIC.at(text, item.start()) < length
        && !STOPS.in(text, item.start(), item.end());
  }
}
