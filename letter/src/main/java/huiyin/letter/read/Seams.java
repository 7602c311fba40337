package huiyin.letter.read;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where one printed line holds several things: a site may run title, number, greeting, headings,
 * signature and date together.
 */
final class Seams {
  private static final Words TITLE_ENDS = Words.of("答复", "复函", "答复函", "回复", "的函", "意见", "摘要");
  private static final Words CONTACTS =
      Words.of("联系人", "联系电话", "联系单位", "承办人", "经办人", "(联系", "(承办", "(经办", "抄送", "(此件");

  private static final Words SEALS = Words.of("(印章)", "(盖章)", "(公章)", "(签章)");

  private final String text;
  private final Line line;
  private final SortedSet<Integer> cuts = new TreeSet<>();

  private Seams(String text, Line line) {
    this.text = text;
    this.line = line;
  }

  static SortedSet<Integer> in(String text, Line line) {
    Seams seams = new Seams(text, line);
    int greeting = seams.greeting();
    seams.head(greeting < 0 ? line.start() : greeting);
    seams.headings();
    seams.signature();
    seams.contact();
    seams.seal();
    return seams.cuts;
  }

  /** Cuts before and behind 某某委员: and gives where it begins, or -1. */
  private int greeting() {
    int first = -1;
    for (int colon = text.indexOf(':', line.start(), line.end());
        colon >= 0;
        colon = text.indexOf(':', colon + 1, line.end())) {
      if (Salutation.ROLES.before(text, line.start(), colon) > 0) {
        int start = Salutation.startBefore(text, line.start(), colon);
        if (start >= 0) {
          cuts.add(start);
          cuts.add(colon + 1);
          first = first < 0 ? start : first;
        }
      }
    }
    return first;
  }

  /** Parts a title from a number that runs on behind or before it. */
  private void head(int end) {
    int limit = end > line.start() ? end : Math.min(line.end(), line.start() + 200);
    Optional<LetterNumbers.Numbered> number = LetterNumbers.first(text, line.start(), limit);
    if (number.isEmpty()) {
      return;
    }
    int start = number.get().start();
    int left = Line.trimmed(text, line.start(), start).end();
    boolean titled = TITLE_ENDS.before(text, line.start(), left) > 0;
    if (titled) {
      cuts.add(start);
    }
    boolean leads = start == line.start() && text.startsWith("关于", indexOf("关于", start, limit));
    if (leads || (titled && end > line.start())) {
      cuts.add(number.get().end());
    }
  }

  private int indexOf(String word, int from, int limit) {
    int at = text.indexOf(word, from, limit);
    return at < 0 ? text.length() : at;
  }

  /** Headings that follow a full stop: 。二、 or 。（二）, each one more than the one before. */
  private void headings() {
    int[] last = new int[5];
    for (int i = line.start(); i < line.end(); i++) {
      if (!Labels.mayBegin(text.charAt(i))) {
        continue;
      }
      boolean begins = i == line.start();
      if (begins || ":。;!?)".indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i - 1) == ' ') {
        Optional<Labels> label = Labels.at(text, i, line.end());
        if (label.isPresent() && label.get().level() <= 2) {
          int level = label.get().level();
          boolean next = label.get().number() == last[level] + 1 || begins;
          if (next && !begins && runsOn(label.get().end())) {
            cuts.add(i);
          }
          if (next) {
            last[level] = label.get().number();
            last[2] = level == 1 ? 0 : last[2];
          }
        }
      }
    }
  }

  /** A heading inside a line has words behind it, not the next item of a list. */
  private boolean runsOn(int from) {
    return from + 2 < line.end() && Glyph.isHan(text.charAt(from));
  }

  /** An organ and a date at the end of a paragraph. */
  private void signature() {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Numeral.isSign(text.charAt(i))
          || (i > line.start() && Numeral.isSign(text.charAt(i - 1)))) {
        continue;
      }
      Optional<Dates.Dated> date = Dates.first(text, i, Math.min(i + 16, line.end()));
      if (date.isEmpty() || date.get().start() != i || !endsHere(date.get().end())) {
        continue;
      }
      int organEnd = Line.trimmed(text, line.start(), i).end();
      int organ = organEnd;
      while (organ > line.start() && Glyph.isHan(text.charAt(organ - 1)) && organEnd - organ < 40) {
        organ--;
      }
      boolean apart = organ == line.start() || "。!)? ".indexOf(text.charAt(organ - 1)) >= 0;
      if (apart && Organs.isName(text, organ, organEnd)) {
        cuts.add(organ);
        cuts.add(i);
        cuts.add(date.get().end());
      }
    }
  }

  private boolean endsHere(int end) {
    int next = end;
    while (next < line.end() && text.charAt(next) == ' ') {
      next++;
    }
    return next == line.end() || CONTACTS.at(text, next) > 0 || text.charAt(next) == '(';
  }

  private void contact() {
    for (int i = CONTACTS.find(text, line.start() + 1, line.end());
        i >= 0;
        i = CONTACTS.find(text, i + 1, line.end())) {
      if ("。!日?".indexOf(text.charAt(i - 1)) >= 0 || afterBlank(i)) {
        cuts.add(i);
        return;
      }
    }
  }

  /** 某某局(印章) */
  private void seal() {
    for (int i = text.indexOf('章', line.start(), line.end());
        i >= 0;
        i = text.indexOf('章', i + 1, line.end())) {
      if (i - 2 >= line.start() && isSeal(text, i - 2)) {
        cuts.add(i - 2);
      }
    }
  }

  /** (印章), (盖章), (公章) */
  static boolean isSeal(String text, int at) {
    return SEALS.at(text, at) > 0;
  }

  private boolean afterBlank(int i) {
    if (text.charAt(i - 1) != ' ') {
      return false;
    }
    int left = Line.trimmed(text, line.start(), i).end();
    return left > line.start() && "。!日?".indexOf(text.charAt(left - 1)) >= 0;
  }
}
