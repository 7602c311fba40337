package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A letter leaves no blank to be filled in. */
public final class Placeholder implements Rule {
  private static final String SIGNS = "_Xx×*＿";
  private static final String MASKED = "委代同先女";
  private static final List<String> EMPTY = List.of("【】", "《》", "“”");
  private static final List<String> NOTES =
      List.of("(此处", "(待补", "(待填", "(请填", "(请补", "【此处", "【待补", "【待填", "【请填", "【请补");
  private static final int LONGEST_NOTE = 24;

  @Override
  public String id() {
    return "placeholder";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    int i = subject.from();
    while (i < to) {
      char c = text.charAt(i);
      int end = Scan.isHan(c) || c == ',' || c == '。' ? i : blankEnd(text, i);
      if (end > i && end <= to) {
        Span at = subject.folded().span(i, end);
        faults.add(Fault.at(at, subject.words(at)));
      }
      i = Math.max(end, i + 1);
    }
    return faults.stream();
  }

  /** The end of the blank that begins here, or the place itself. */
  private static int blankEnd(String text, int i) {
    int end = run(text, i);
    if (end - i >= 2 && standsAlone(text, i, end) && !isMasked(text, i, end)) {
      return end;
    }
    if (end - i == 2 && isYear(text, i, end)) {
      return end + 1;
    }
    if (end - i == 1 && isDayOrMonth(text, i)) {
      return end + 1;
    }
    for (String pair : EMPTY) {
      if (text.startsWith(pair, i)) {
        return i + pair.length();
      }
    }
    return noteEnd(text, i);
  }

  /** （此处填写数据） */
  private static int noteEnd(String text, int i) {
    char c = text.charAt(i);
    if (c == '(' || c == '【') {
      for (String note : NOTES) {
        int close = text.startsWith(note, i) ? i + note.length() : i;
        while (close > i && close < Math.min(text.length(), i + LONGEST_NOTE)) {
          if (text.charAt(close) == ')' || text.charAt(close) == '】') {
            return close + 1;
          }
          close++;
        }
      }
    }
    return i;
  }

  private static int run(String text, int start) {
    char sign = text.charAt(start);
    int end = start;
    while (SIGNS.indexOf(sign) >= 0 && end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !isLatin(text, start - 1) && !isLatin(text, end);
  }

  /** 20XX年 */
  private static boolean isYear(String text, int start, int end) {
    return "Xx×*".indexOf(text.charAt(start)) >= 0
        && Scan.at(text, end) == '年'
        && start >= 2
        && text.startsWith("20", start - 2)
        && !Scan.isDigit(Scan.at(text, start - 3));
  }

  /** 2024年X月X日 */
  private static boolean isDayOrMonth(String text, int i) {
    char before = Scan.at(text, i - 1);
    char after = Scan.at(text, i + 1);
    return "Xx×_".indexOf(text.charAt(i)) >= 0
        && ((before == '年' && after == '月') || (before == '月' && after == '日'));
  }

  /** 李**委员: a name that the site keeps back. */
  private static boolean isMasked(String text, int start, int end) {
    return (text.charAt(start) == '*' || text.charAt(start) == '×')
        && Scan.isHan(Scan.at(text, start - 1))
        && MASKED.indexOf(Scan.at(text, end)) >= 0;
  }

  private static boolean isLatin(String text, int i) {
    char c = Scan.at(text, i);
    return Scan.isLatin(c) || Scan.isDigit(c) || c == '@';
  }
}
