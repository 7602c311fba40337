package huiyin.letter.read;

import huiyin.letter.Span;
import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts and for which time, from the words of its clause. */
final class Topics {
  private static final Words VERBS = Lexicon.words("verbs.txt");
  private static final Words NOUNS = Lexicon.words("nouns-with-verbs.txt");
  private static final Words LEADS = Lexicon.words("clause-openings.txt");
  private static final Words TAILS = Lexicon.words("number-openings.txt");
  private static final Words ACTIONS =
      Words.of("次", "场", "期", "人次", "件次", "户次", "班次", "场次", "起", "轮", "例次", "车次");
  private static final Words GROWTH =
      Words.of(
          "同比", "环比", "分别", "增长", "增加", "减少", "下降", "提高", "上升", "降低", "提升", "上浮", "下浮", "和", "比",
          "较", "年均", "平均");
  private static final String EDGES = ",。;:、!?()“”‘’《》\n \uE000";
  private static final String NOT_NOUN = "由至到为是在从将已可均也都就按分被把给则占比并且而但与和及以每各";
  private static final int LONGEST = 16;
  private static final int REACH = 60;
  private static final Span NONE = new Span(0, 0);

  private final Plain plain;
  private final String text;
  private final Periods periods;
  private Span before = NONE;

  Topics(Plain plain, Datings dates) {
    this.plain = plain;
    this.text = plain.text();
    this.periods = new Periods(text, dates);
  }

  /** What is counted, and when. */
  record Topic(String of, @Nullable Edtf period) {}

  Topic of(Counted counted) {
    return new Topic(noun(counted), periods.of(counted.start()));
  }

  private String noun(Counted counted) {
    if (counted.kind() == Counted.Kind.RANK) {
      return named(front(placed(counted.start())));
    }
    String unit = text.substring(counted.unitStart(), counted.unitEnd());
    boolean counts = counted.kind() == Counted.Kind.UNIT && !Units.measures(unit);
    Span back = back(counted.end());
    Span front = front(counted.start());
    if (counts && back.length() > 0) {
      return isDivision(back)
          ? named(front, new Span(back.start(), back.start() + 1))
          : named(back);
    }
    if (front.length() == 0) {
      return named(back);
    }
    boolean growth = isGrowth(front);
    boolean act = isVerbs(front.start(), front.end()) && ACTIONS.at(unit, 0) < unit.length();
    return growth || (counts && act) ? printed(before) + printed(front) : named(front);
  }

  /** What is named here, or failing that what was named last. */
  private String named(Span noun) {
    before = noun.length() == 0 ? before : noun;
    return printed(before);
  }

  private String named(Span front, Span division) {
    before = division;
    boolean noun = front.length() > 0 && !isVerbs(front.start(), front.end());
    return (noun ? printed(front) : "") + printed(division);
  }

  private String printed(Span span) {
    return span.length() == 0 ? "" : plain.printed(span.start(), span.end());
  }

  /** 32个县: a division that stands alone and not for a longer word (县级). */
  private boolean isDivision(Span back) {
    return "县村镇".indexOf(text.charAt(back.start())) >= 0
        && "级委域区民庄落卫医寨镇村办道街".indexOf(Numerals.sign(text, back.start() + 1)) < 0;
  }

  /** 同比增长, 比上年提高: growth of what was named before. */
  private boolean isGrowth(Span front) {
    int i = front.start();
    int word;
    while (i < front.end() && (word = GROWTH.at(text, i)) > 0) {
      i += word;
    }
    return i >= front.end();
  }

  /** 居, 列 and 排 part what is ranked from among whom. */
  private int placed(int start) {
    for (int i = start - 1; i >= Math.max(0, start - LONGEST); i--) {
      char sign = text.charAt(i);
      if (EDGES.indexOf(sign) >= 0) {
        break;
      }
      if ("居列排".indexOf(sign) >= 0) {
        return i;
      }
    }
    return start;
  }

  /** The noun behind a number: 17家制造业创新中心, 1支“加梯调解队”. */
  private Span back(int end) {
    int from = Numerals.sign(text, end) == '的' ? end + 1 : end;
    int quoted = Quoted.skip(text, Math.min(from, text.length() - 1), text.length());
    int i = Math.max(quoted, from);
    int first = VERBS.at(text, i);
    if (first > 1) {
      int noun = i + first;
      boolean led =
          nounEnd(noun, noun) - noun >= 2 && "了到至为".indexOf(Numerals.sign(text, noun)) < 0;
      return led ? new Span(from, nounEnd(noun, noun)) : NONE;
    }
    int to = nounEnd(i, from);
    return to > from ? new Span(from, to) : NONE;
  }

  private int nounEnd(int start, int from) {
    int i = start;
    while (i < from + LONGEST && EDGES.indexOf(Numerals.sign(text, i)) < 0 && !stops(i, from)) {
      i++;
    }
    return i;
  }

  private boolean stops(int i, int from) {
    char sign = text.charAt(i);
    if (sign == '的') {
      return i == from;
    }
    int verb = NOUNS.at(text, i) > 0 ? 0 : VERBS.at(text, i);
    boolean figure = Glyph.isDigit(sign) && !Glyph.isLatin(Numerals.sign(text, i + 1));
    return NOT_NOUN.indexOf(sign) >= 0 || figure || verb > 1 || (verb == 1 && i == from);
  }

  /** The noun before a number: 前期经费18万元, 覆盖率由41%提高到68%. */
  private Span front(int start) {
    int from = start;
    while (from > Math.max(0, start - REACH) && EDGES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = start;
    int source = lastOf(from, start, "由从");
    if (source > from && lastNumber(source, start) > source) {
      end = source;
    }
    end = withoutTail(from, end);
    int share = lastOf(from, end, "占");
    if (share >= 0 && end - share <= LONGEST) {
      return new Span(share, end);
    }
    if (from == end && from > 0 && text.charAt(from - 1) == ')') {
      return beforeBracket(from - 1);
    }
    from = Math.max(from, periods.endIn(from, end));
    from = Math.max(from, lastNumber(from, end));
    int lead = withoutLead(from, end);
    from = lead < end || text.charAt(Math.min(from, text.length() - 1)) != '全' ? lead : from;
    int begin = Math.max(afterLastVerb(from, end), end - LONGEST);
    return begin >= end ? NONE : new Span(begin, end);
  }

  /** 占入选总数（全国1015个）的21.6%. */
  private Span beforeBracket(int close) {
    for (int i = close; i > Math.max(0, close - LONGEST); i--) {
      if (text.charAt(i) == '(') {
        return front(i);
      }
    }
    return NONE;
  }

  private int withoutTail(int from, int to) {
    int end = to;
    int tail;
    while ((tail = TAILS.before(text, from, end)) > 0) {
      end -= tail;
    }
    return end;
  }

  private int withoutLead(int start, int end) {
    int from = start;
    int lead;
    while (from < end && (lead = LEADS.at(text, from)) > 0 && from + lead <= end) {
      from += lead;
    }
    return from;
  }

  /** Behind the last verb with a noun behind it (施划非机动车泊位), or the last verb itself. */
  private int afterLastVerb(int from, int end) {
    int noun = from;
    int i = from;
    while (i < end) {
      int compound = NOUNS.at(text, i);
      int verb = compound > 0 ? 0 : VERBS.at(text, i);
      if (verb > 0 && i + verb < end) {
        noun = i + verb;
      }
      i += Math.max(1, Math.max(compound, verb));
    }
    return noun;
  }

  private boolean isVerbs(int from, int end) {
    int i = from;
    int verb;
    while (i < end && (verb = VERBS.at(text, i)) > 0) {
      i += verb;
    }
    return i >= end;
  }

  private int lastOf(int from, int end, String signs) {
    for (int i = end - 1; i >= from; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the last number's unit in a stretch, its start if there is none. */
  private int lastNumber(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (Glyph.isDigit(text.charAt(i)) && !Glyph.isLatin(Numerals.sign(text, i + 1))) {
        return Math.min(Units.end(text, i + 1), end);
      }
    }
    return from;
  }
}
