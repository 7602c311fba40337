package huiyin.letter.read;

import huiyin.letter.read.Sentence.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of a sentence whether it reports something done, promises something, both or neither. */
final class Tense {
  private static final Words ACTS = Lexicon.words("acts.txt");
  private static final Words COURTESIES = Lexicon.words("courtesies.txt");
  private static final Words STATES = Lexicon.words("states.txt");
  private static final Words PROMISES =
      Words.of("下一步", "下步", "下一阶段", "今后", "接下来", "力争", "尽快", "适时", "抓紧", "择机", "条件成熟时");
  private static final Words AFTER_WILL = Lexicon.words("after-will.txt");
  private static final Words NOT_PLANNING = Words.of("模拟", "虚拟", "拟定", "拟合", "拟订", "草拟", "拟于此");
  private static final Words NOT_WILL = Words.of("将军", "即将到期", "将近", "干将", "将士", "将来");
  private static final String NO_VERB_BEHIND = ",。;、)”》(的书经单列和管投总方内外表 \n\uE000";
  private static final String NOT_DONE = "为除";
  private static final int HEADING = 16;
  private static final int LABELLED_HEADING = 26;

  private final String text;
  private final List<Dating> dates;
  private final @Nullable LocalDate letter;

  Tense(String text, List<Dating> dates, @Nullable LocalDate letter) {
    this.text = text;
    this.dates = dates;
    this.letter = letter;
  }

  boolean promises(Sentence sentence) {
    if (!isStatement(sentence)) {
      return false;
    }
    if (promise(sentence) >= 0) {
      return true;
    }
    boolean planned = sentence.section() == Section.PLANNED;
    return !isDone(sentence.start(), sentence.end())
        && ((planned && !isState(sentence)) || liesAhead(sentence));
  }

  boolean reports(Sentence sentence) {
    if (!isStatement(sentence)) {
      return false;
    }
    int promise = promise(sentence);
    if (promise >= 0) {
      return isDone(sentence.start(), clauseStart(promise, sentence.start()));
    }
    if (promises(sentence)) {
      return false;
    }
    return isDone(sentence.start(), sentence.end())
        || (sentence.section() != Section.PLANNED && acts(sentence) && !isState(sentence));
  }

  /** Where the first word of promise stands, -1 if there is none. */
  int promise(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (promises(i, sentence)) {
        return i;
      }
    }
    return -1;
  }

  private boolean promises(int i, Sentence sentence) {
    return switch (text.charAt(i)) {
      case '将' -> isWill(i);
      case '拟' -> NOT_PLANNING.at(text, i) == 0 && NOT_PLANNING.before(text, 0, i + 1) == 0;
      case '计' -> text.startsWith("计划", i) && isPlanning(i, sentence);
      case '预' -> text.startsWith("预计", i) && liesAhead(sentence);
      case '争' -> text.startsWith("争取", i) && "在于尽早年今明".indexOf(Numerals.sign(text, i + 2)) >= 0;
      default -> PROMISES.at(text, i) > 0;
    };
  }

  private boolean isStatement(Sentence sentence) {
    return sentence.length() >= 6
        && !COURTESIES.in(text, sentence.start(), sentence.end())
        && !isHeading(sentence);
  }

  /**
   * A short first sentence behind a label, without a figure, a date or a sign of time, is a
   * heading.
   */
  private boolean isHeading(Sentence sentence) {
    int most = sentence.leads() ? LABELLED_HEADING : HEADING;
    if (!sentence.closed() && sentence.leads()) {
      most = 2 * LABELLED_HEADING;
    }
    if ((!sentence.leads() && sentence.closed()) || sentence.length() > most) {
      return false;
    }
    return promise(sentence) < 0
        && !isDone(sentence.start(), sentence.end())
        && datesIn(sentence).isEmpty()
        && !hasFigure(sentence);
  }

  private boolean hasFigure(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (Glyph.isDigit(text.charAt(i)) || text.charAt(i) == '《') {
        return true;
      }
    }
    return false;
  }

  /** 已 or 了 tells that it is done. */
  private boolean isDone(int start, int end) {
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (sign == '已' || (sign == '了' && NOT_DONE.indexOf(Numerals.sign(text, i - 1)) < 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean acts(Sentence sentence) {
    return ACTS.in(text, sentence.start(), sentence.end());
  }

  private boolean isState(Sentence sentence) {
    return STATES.in(text, sentence.start(), sentence.end());
  }

  /** 将 before what will be done; not 将 for 把 (将其列入). */
  private boolean isWill(int i) {
    if (NOT_WILL.at(text, i) > 0 || NOT_WILL.before(text, 0, i + 1) > 0) {
      return false;
    }
    return AFTER_WILL.at(text, i + 1) > 0 || Numeral.isSign(Numerals.sign(text, i + 1));
  }

  private boolean isPlanning(int i, Sentence sentence) {
    char before = i > sentence.start() ? text.charAt(i - 1) : ',';
    return NO_VERB_BEHIND.indexOf(Numerals.sign(text, i + 2)) < 0
        && "动划作目项展度的发育路资金养".indexOf(before) < 0;
  }

  private boolean liesAhead(Sentence sentence) {
    LocalDate since = letter;
    return since != null
        && datesIn(sentence).stream()
            .anyMatch(date -> date.date().firstDay().map(day -> day.isAfter(since)).orElse(false));
  }

  private List<Dating> datesIn(Sentence sentence) {
    return dates.stream()
        .filter(date -> date.start() >= sentence.start() && date.end() <= sentence.end())
        .toList();
  }

  private int clauseStart(int place, int from) {
    int i = place;
    while (i > from && text.charAt(i - 1) != ',') {
      i--;
    }
    return i;
  }
}
