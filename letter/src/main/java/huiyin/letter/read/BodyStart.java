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

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final String text;
  private final int from;

  /** What was found out of each place of the paragraph: endings stand close in lists of bodies. */
  private final byte[] named;

  private final byte[] broken;

  BodyStart(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.named = new byte[to - from + 1];
    this.broken = new byte[to - from + 1];
  }

  /** The beginning of the name that ends with this ending, -1 if it is no name of one body. */
  int of(int ending, int end, boolean organ) {
    int edge = edge(ending);
    char before = edge > from ? text.charAt(edge - 1) : '\n';
    boolean counted =
        Glyph.isDigit(before) || Numerals.isChinese(before) || "多余".indexOf(before) >= 0;
    int start = withoutLead(text, counted ? Math.min(Units.end(text, edge), ending) : edge, ending);
    int anchor = anchor(start, ending);
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

  private int anchor(int start, int ending) {
    for (int i = start; i <= ending; i++) {
      if (isNamed(i) || (i == start && Anchors.isLevel(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNamed(int i) {
    if (named[i - from] == 0) {
      named[i - from] = Anchors.isNamed(text, i) ? YES : NO;
    }
    return named[i - from] == YES;
  }

  private boolean isBroken(int i) {
    if (broken[i - from] == 0) {
      broken[i - from] = joins(text, i, from) || stops(text, i, from) ? YES : NO;
    }
    return broken[i - from] == YES;
  }

  private static int withoutLead(String text, int start, int ending) {
    int lead = LEADS.at(text, start);
    return lead > 0
            && start + lead < ending
            && (Anchors.isNamed(text, start + lead)
                || Anchors.isLevel(text, start + lead)
                || lead > 1)
        ? withoutLead(text, start + lead, ending)
        : start;
  }

  /** As far back as the name can reach: to a mark, a figure, or a word that no name holds. */
  private int edge(int ending) {
    int i = ending;
    while (i > from && ending - i < LONGEST) {
      char sign = text.charAt(i - 1);
      if (sign == ')') {
        int open = open(text, i - 1, from);
        if (open < 0) {
          break;
        }
        i = open;
      } else if ((!Glyph.isHan(sign) && !Glyph.isLatin(sign)) || isBroken(i)) {
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
