package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.read.Sentence.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of a sentence whether it reports something done, promises something, both or neither. */
final class Tense {
  private static final Words COURTESIES = Lexicon.words("courtesies.txt");
  private static final Words STATES = Lexicon.words("states.txt");
  private static final Words PROMISES = Words.of("力争", "尽快", "适时", "择机", "条件成熟时");
  private static final Words CUES =
      Words.of("将", "拟", "计", "预", "争", "下", "今", "接", "未", "力", "尽", "适", "择", "条");
  private static final Words NEXT = Words.of("下一步", "下步", "下一阶段", "今后", "接下来", "未来");
  private static final Words WEAK_STATES = Words.of("现有", "共有", "拥有");
  private static final Words OURS = Words.of("我局", "我厅", "我委", "我院", "我办", "我部", "我们");
  private static final Words AFTER_WILL = Lexicon.words("after-will.txt");
  private static final Words NOT_PLANNING =
      Words.of(
          "拟录用", "拟聘", "拟任", "拟提拔", "拟表彰", "拟中标", "拟建地", "拟认定名", "拟入选", "拟立项项", "拟出让地", "拟征收土",
          "模拟", "虚拟", "拟定", "拟合", "拟订", "草拟", "拟出", "拟就");
  private static final Words NOT_WILL = Words.of("将军", "即将到期", "将近", "干将", "将士", "将来");
  private static final String NO_VERB_BEHIND = ",。;、)”》(的书经单列和管投总方内外表 \n\uE000";
  private static final int HEADING = 16;
  private static final int LABELLED_HEADING = 26;

  private final String text;
  private final Datings dates;
  private final @Nullable LocalDate letter;

  Tense(String text, Datings dates, @Nullable LocalDate letter) {
    this.text = text;
    this.dates = dates;
    this.letter = letter;
  }

  static List<Statement> statements(Plain plain, Prose prose) {
    LocalDate letter = Days.letterDate(prose.header());
    return statements(
        plain.text(), Sentences.in(plain, prose.outline()), Days.in(plain, letter), letter);
  }

  static List<Statement> statements(
      String text, List<Sentence> sentences, Datings dates, @Nullable LocalDate letter) {
    Tense tense = new Tense(text, dates, letter);
    List<Statement> statements = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      statements.add(tense.of(sentence));
    }
    return statements;
  }

  /** What the sentence tells, and by which rules that was seen. */
  Statement of(Sentence sentence) {
    int promise = promise(sentence);
    if (!isStatement(sentence, promise)) {
      return new Statement(sentence, null, null, promise);
    }
    if (promise >= 0) {
      boolean done = isDone(sentence.start(), clauseStart(promise, sentence.start()));
      return new Statement(
          sentence, done ? ReadingRule.SAYS_DONE : null, promiseRule(promise), promise);
    }
    boolean done = isDone(sentence.start(), sentence.end());
    boolean planned = sentence.section() == Section.PLANNED;
    if (!done && planned && !isState(sentence) && !isShortcoming(sentence)) {
      return new Statement(sentence, null, ReadingRule.UNDER_PLANS, promise);
    }
    if (!done && liesAhead(sentence)) {
      return new Statement(sentence, null, ReadingRule.DATE_AHEAD, promise);
    }
    if (done && !Views.open(text, sentence.start())) {
      return new Statement(sentence, ReadingRule.SAYS_DONE, null, promise);
    }
    boolean reports =
        !planned && Acts.in(text, sentence.start(), sentence.end()) && !isState(sentence);
    return new Statement(sentence, reports ? ReadingRule.ACT_AND_OBJECT : null, null, promise);
  }

  private ReadingRule promiseRule(int promise) {
    return switch (text.charAt(promise)) {
      case '将', '拟', '计', '预' -> ReadingRule.SAYS_WILL;
      case '下', '今', '接', '未' -> ReadingRule.SAYS_NEXT;
      default -> ReadingRule.SAYS_STRIVES;
    };
  }

  /** Where the first word of promise stands, -1 if there is none. */
  private int promise(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (CUES.begin(text.charAt(i)) && promises(i, sentence)) {
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
      case '下', '今', '接', '未' -> NEXT.at(text, i) > 0 && opens(i, sentence);
      default -> PROMISES.at(text, i) > 0;
    };
  }

  /** 下一步 opens a clause that promises; 下一步工作 and 今后的 only name. */
  private boolean opens(int i, Sentence sentence) {
    int end = i + NEXT.at(text, i);
    boolean first = i == sentence.start() || ",:".indexOf(text.charAt(i - 1)) >= 0;
    return first && "的工总之".indexOf(Numerals.sign(text, end)) < 0;
  }

  private boolean isStatement(Sentence sentence, int promise) {
    return sentence.length() >= 6
        && text.charAt(sentence.end() - 1) != ':'
        && (!COURTESIES.in(text, sentence.start(), sentence.end()) || promise >= 0)
        && !Views.announce(text, sentence.start(), sentence.end())
        && (isFirm(promise) || !Views.wishes(text, sentence.start(), sentence.end()))
        && !isHeading(sentence, promise);
  }

  /** A short first sentence behind a label, without a figure or a date, is a heading. */
  private boolean isHeading(Sentence sentence, int promise) {
    if (!sentence.leads() && sentence.closed()) {
      return false;
    }
    boolean bare = datesIn(sentence).isEmpty() && !hasFigure(sentence);
    if (!sentence.closed()) {
      return bare && sentence.length() <= (sentence.leads() ? 2 * LABELLED_HEADING : HEADING);
    }
    int already = text.indexOf('已', sentence.start());
    boolean told = promise >= 0 || isDone(sentence.start(), sentence.end());
    return bare
        && sentence.length() <= (told ? HEADING : LABELLED_HEADING)
        && (already < 0 || already >= sentence.end());
  }

  /** 将, 拟 and 计划 promise also beside a wish; 今后 alone may open one. */
  private boolean isFirm(int promise) {
    return promise >= 0 && promiseRule(promise) != ReadingRule.SAYS_NEXT;
  }

  private boolean hasFigure(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (Glyph.isDigit(text.charAt(i)) || text.charAt(i) == '《') {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(int start, int end) {
    return Done.in(text, start, end);
  }

  private boolean isState(Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    return STATES.in(text, start, end)
        || Views.open(text, start)
        || (WEAK_STATES.in(text, start, end) && !OURS.in(text, start, end));
  }

  private boolean isShortcoming(Sentence sentence) {
    return Acts.hasShortcoming(text, sentence.start(), sentence.end())
        && !Acts.in(text, sentence.start(), sentence.end());
  }

  /** 将 before what will be done; not 将 for 把 (将其列入). */
  private boolean isWill(int i) {
    if (NOT_WILL.at(text, i) > 0 || NOT_WILL.before(text, 0, i + 1) > 0) {
      return false;
    }
    int number = Numeral.end(text, i + 1, 4);
    boolean dated = number > i + 1 && "年月日季个".indexOf(Numerals.sign(text, number)) >= 0;
    return AFTER_WILL.at(text, i + 1) > 0 || dated;
  }

  private boolean isPlanning(int i, Sentence sentence) {
    char before = i > sentence.start() ? text.charAt(i - 1) : ',';
    return NO_VERB_BEHIND.indexOf(Numerals.sign(text, i + 2)) < 0
        && "动划作目项展度的发育路资金养非".indexOf(before) < 0;
  }

  private boolean liesAhead(Sentence sentence) {
    LocalDate since = letter;
    return since != null && anyAfter(since, datesIn(sentence));
  }

  private static boolean anyAfter(LocalDate since, List<Dating> dates) {
    for (Dating date : dates) {
      LocalDate first = date.date().firstDay().orElse(since);
      if (first.isAfter(since)) {
        return true;
      }
    }
    return false;
  }

  private List<Dating> datesIn(Sentence sentence) {
    return dates.within(sentence.start(), sentence.end());
  }

  private int clauseStart(int place, int from) {
    int i = place;
    while (i > from && text.charAt(i - 1) != ',') {
      i--;
    }
    return i;
  }
}
