package huiyin.letter.read;

/** Tells where a body's name begins, from its ending backwards. */
final class BodyStart {
  private static final Words STOPS = Lexicon.words("body-stops.txt");
  private static final Words NO_STOPS = Lexicon.words("body-stops-not.txt");
  private static final Words LEADS = Lexicon.words("body-leads.txt");
  private static final Words VERBS = Lexicon.words("verbs.txt");
  private static final Words DEPARTMENTS = Lexicon.words("departments.txt");
  private static final Words GENERIC = Lexicon.words("body-generic.txt");
  private static final Words GENERIC_PARTS = Lexicon.words("body-generic-parts.txt");
  private static final Words ALONE =
      Words.of("管委会", "管理局", "工作队", "监管局", "人民政府", "人民法院", "管理委员会", "街道办事处");
  private static final int LONGEST = 34;
  private static final int BRACKET = 8;
  private static final int LONGEST_WORD = 3;

  private BodyStart() {}

  /** The beginning of the name that ends with this ending, -1 if it is no name of one body. */
  static int of(String text, int from, int ending, int end, boolean organ) {
    int edge = edge(text, from, ending);
    char before = edge > from ? text.charAt(edge - 1) : '\n';
    boolean counted =
        Glyph.isDigit(before) || Numerals.isChinese(before) || "多余".indexOf(before) >= 0;
    int start = withoutLead(text, counted ? Math.min(Units.end(text, edge), ending) : edge, ending);
    int anchor = anchor(text, start, ending);
    return organ ? organ(text, start, anchor, ending, end) : other(text, start, anchor, end);
  }

  private static int organ(String text, int start, int anchor, int ending, int end) {
    if (anchor >= 0) {
      boolean bare = end - anchor < 3 && text.charAt(end - 1) != '委';
      boolean generic =
          Anchors.isLevel(text, anchor)
              && isGeneric(text, anchor + 1, end)
              && end - ending >= 2
              && text.startsWith("中心", ending);
      boolean whole = anchor > start && anchor - start <= 8 && !VERBS.in(text, start, anchor);
      return bare || generic ? -1 : whole ? start : anchor;
    }
    int department = DEPARTMENTS.before(text, start, ending);
    if (department > 0
        && department == ending - start
        && end - ending <= 3
        && !text.startsWith("中心", ending)) {
      return start;
    }
    int alone = ALONE.before(text, start, end);
    return alone > 0
            && end - alone - start >= 2
            && end - start <= 16
            && !isGeneric(text, start, end)
        ? start
        : -1;
  }

  private static int other(String text, int start, int anchor, int end) {
    int name = start;
    if (anchor > start && VERBS.in(text, start, anchor) && verbOfTwo(text, start, anchor)) {
      name = anchor;
    }
    int rest = name == anchor ? name + Anchors.levelLength(text, name) : name;
    boolean named = anchor == name && Anchors.isNamed(text, name);
    return !named && (isGeneric(text, rest, end) || end - name < 4)
        ? -1
        : end - name < 3 ? -1 : name;
  }

  private static boolean verbOfTwo(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (VERBS.at(text, i) >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but words that fit any body: 省级制造业创新中心, 乡镇卫生院. */
  private static boolean isGeneric(String text, int start, int end) {
    if (GENERIC.at(text, start) == end - start) {
      return true;
    }
    int i = start;
    int part;
    while (i < end && (part = GENERIC_PARTS.at(text, i)) > 0) {
      i += part;
    }
    return i >= end;
  }

  private static int anchor(String text, int start, int ending) {
    for (int i = start; i <= ending; i++) {
      if (Anchors.at(text, i, start)) {
        return i;
      }
    }
    return -1;
  }

  private static int withoutLead(String text, int start, int ending) {
    int lead = LEADS.at(text, start);
    return lead > 0
            && start + lead < ending
            && (Anchors.at(text, start + lead, start + lead) || lead > 1)
        ? withoutLead(text, start + lead, ending)
        : start;
  }

  /** As far back as the name can reach: to a mark, a figure, or a word that no name holds. */
  private static int edge(String text, int from, int ending) {
    int i = ending;
    while (i > from && ending - i < LONGEST) {
      char sign = text.charAt(i - 1);
      if (sign == ')') {
        int open = open(text, i - 1, from);
        if (open < 0) {
          break;
        }
        i = open;
      } else if ((!Glyph.isHan(sign) && !Glyph.isLatin(sign))
          || joins(text, i, from)
          || stops(text, i, from)) {
        break;
      } else {
        i--;
      }
    }
    return i;
  }

  /** 和 between two names parts them; within one (发展和改革) it does not. */
  private static boolean joins(String text, int end, int from) {
    return "和与及".indexOf(text.charAt(end - 1)) >= 0
        && (BodyNames.endsBefore(text, end - 1, from)
            || isSelf(text, end - 1, from)
            || Anchors.isNamed(text, end));
  }

  private static boolean isSelf(String text, int end, int from) {
    return end - 2 >= from && "我贵你本该".indexOf(text.charAt(end - 2)) >= 0;
  }

  private static boolean stops(String text, int end, int from) {
    int stop = STOPS.before(text, from, end);
    return stop > 0 && !isWithinWord(text, end - stop, stop);
  }

  /** 据 stops a name (据省财政厅), 数据 does not. */
  private static boolean isWithinWord(String text, int at, int length) {
    for (int back = 0; back <= LONGEST_WORD && back <= at; back++) {
      int word = NO_STOPS.at(text, at - back);
      if (word >= back + length && word > length) {
        return true;
      }
    }
    return false;
  }

  private static int open(String text, int close, int from) {
    for (int i = close - 1; i >= Math.max(from, close - BRACKET); i--) {
      if (text.charAt(i) == '(') {
        return i;
      }
      if (!Glyph.isHan(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }
}
