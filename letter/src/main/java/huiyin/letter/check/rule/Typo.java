package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.check.rule.Confusions.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A wrong character from the list of confusions, or a character that was lost. */
public final class Typo implements Rule {
  private static final List<String> UNITS = List.of("公里", "万元", "亿元", "平方米", "公顷");
  private static final String BEFORE_UNIT = "每元平立数几余多百千万亿十两半来方计为:：(（/／、_＿%％)）以按";

  @Override
  public String id() {
    return "typo";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!Confusions.mayBegin(text.charAt(i)) && !mayBeLost(text, i)) {
        continue;
      }
      Confusion confusion = Confusions.mayBegin(text.charAt(i)) ? Confusions.at(text, i) : null;
      if (confusion != null) {
        Span at = subject.folded().span(i, i + confusion.wrong().length());
        add(subject, at, Fault.at(at, subject.words(at)).fixedBy(confusion.right()), faults);
      }
      int lost = lostFrom(text, i);
      if (lost > 0) {
        Span at = subject.folded().span(i, lost);
        add(subject, at, Fault.at(at, subject.words(at)), faults);
      }
    }
    return faults.stream();
  }

  private static boolean mayBeLost(String text, int i) {
    char c = text.charAt(i);
    return c == '第' || isDigit(c) || (i + 2 < text.length() && isUnit(text.charAt(i + 2)));
  }

  private static boolean isUnit(char c) {
    return c == '公' || c == '万' || c == '亿' || c == '平';
  }

  private static void add(Subject subject, Span at, Fault fault, List<Fault> faults) {
    if (subject.letter().at().contains(at)) {
      faults.add(fault);
    }
  }

  /**
   * The end of a place where a sign was lost: 第58建议 without 号, 道路公里 without figure, 2021629 alone
   * on its line.
   */
  private static int lostFrom(String text, int i) {
    char c = text.charAt(i);
    if (c == '第') {
      int end = digits(text, i + 1);
      return end > i + 1 && (text.startsWith("建议", end) || text.startsWith("提案", end))
          ? end + 2
          : -1;
    }
    if (isDigit(c) && (i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == ' ')) {
      return bareDate(text, i);
    }
    for (String unit : UNITS) {
      if (i > 1
          && text.startsWith(unit, i + 2)
          && isHan(c)
          && isHan(text.charAt(i + 1))
          && BEFORE_UNIT.indexOf(text.charAt(i + 1)) < 0
          && !isNumeral(text.charAt(i + 1))) {
        return i + 2 + unit.length();
      }
    }
    return -1;
  }

  private static int bareDate(String text, int start) {
    int end = digits(text, start);
    int length = end - start;
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    boolean isYear = text.startsWith("20", start) || text.startsWith("19", start);
    return endsLine && isYear && length >= 6 && length <= 8 && isLineStart(text, start) ? end : -1;
  }

  private static boolean isLineStart(String text, int start) {
    int i = start;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private static int digits(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isNumeral(char c) {
    return "〇零一二三四五六七八九".indexOf(c) >= 0;
  }
}
