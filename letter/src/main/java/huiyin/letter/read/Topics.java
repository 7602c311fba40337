package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts and for which time, from the words of its clause. */
final class Topics {
  private static final Words VERBS = Lexicon.words("verbs.txt");
  private static final Words LEADS = Lexicon.words("clause-openings.txt");
  private static final Words TAILS = Lexicon.words("number-openings.txt");
  private static final String EDGES = ",。;:、!?()“”‘’《》\n \uE000";
  private static final String NOT_NOUN =
      "的,。;:、!?()“”‘’《》\n \uE000由至到为是在从将已可均也都就按分被把给则占比较约近超逾等并且而但与和及以每各人均";
  private static final int LONGEST = 16;

  private final String text;
  private final Periods periods;
  private String before = "";

  Topics(String text, List<Dating> dates) {
    this.text = text;
    this.periods = new Periods(text, dates);
  }

  /** What is counted, and when. */
  record Topic(String of, @Nullable Edtf period) {}

  Topic of(Counted counted) {
    String noun = noun(counted);
    String of = noun.isEmpty() ? before : noun;
    before = of;
    return new Topic(of, periods.of(counted.start(), counted.end()));
  }

  private String noun(Counted counted) {
    boolean counts =
        counted.kind() == Counted.Kind.UNIT
            && !Units.measures(text.substring(counted.unitStart(), counted.unitEnd()));
    String front = front(counted.start());
    if (counts) {
      String back = back(counted.end());
      return back.isEmpty() ? front : back;
    }
    return front.isEmpty() ? back(counted.end()) : front;
  }

  /** The noun behind a number: 17家制造业创新中心. */
  private String back(int end) {
    int i = end;
    if (Numerals.sign(text, i) == '的') {
      i++;
    }
    int from = i;
    while (i < from + LONGEST && EDGES.indexOf(Numerals.sign(text, i)) < 0 && !stops(i, from)) {
      i++;
    }
    return i - from < 1 ? "" : text.substring(from, i);
  }

  private boolean stops(int i, int from) {
    char sign = text.charAt(i);
    int verb = VERBS.at(text, i);
    return (NOT_NOUN.indexOf(sign) >= 0 && (sign != '的' || i == from))
        || Glyph.isDigit(sign)
        || verb > 1
        || (verb == 1 && i == from);
  }

  /** The noun before a number: 前期经费18万元, 覆盖率由41%提高到68%. */
  private String front(int start) {
    int from = start;
    while (from > 0 && EDGES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = start;
    int source = lastOf(from, start, "由从");
    if (source > from && hasNumber(source, start)) {
      end = source;
    }
    end = withoutTail(from, end);
    int share = lastOf(from, end, "占");
    if (share >= 0 && end - share <= LONGEST) {
      return text.substring(share, end);
    }
    from = withoutLead(Math.max(from, periods.endIn(from, end)), end);
    from = Math.max(from, lastNumber(from, end));
    int noun = afterLastVerb(from, end);
    int begin = Math.max(noun, end - LONGEST);
    return begin >= end ? "" : text.substring(begin, end);
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

  /** Behind the last verb that leaves a noun behind it: 施划非机动车泊位. */
  private int afterLastVerb(int from, int end) {
    int noun = from;
    for (int i = from; i < end; i++) {
      int verb = VERBS.at(text, i);
      if (verb > 0 && i + verb < end) {
        noun = i + verb;
        i = noun - 1;
      }
    }
    return noun;
  }

  private int lastOf(int from, int end, String signs) {
    for (int i = end - 1; i >= from; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasNumber(int from, int end) {
    return lastNumber(from, end) > from;
  }

  /** The end of the last number's unit in a stretch, its start if there is none. */
  private int lastNumber(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (Glyph.isDigit(text.charAt(i))) {
        int unit = Units.end(text, i + 1);
        return Math.min(unit, end);
      }
    }
    return from;
  }
}
