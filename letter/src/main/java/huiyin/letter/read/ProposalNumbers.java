package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the items answered: 第20210137号, 杭68号, 第35号、第61号, （医疗卫生类142号）. */
final class ProposalNumbers {
  private static final Words ITEMS = Words.of("提案", "建议", "议案", "代表建议", "委员提案", "人大代表建议");
  private static final Words NOT_SUBJECT =
      Words.of("次", "届", "会议", "关于", "年", "提案", "建议", "议案", "编号", "案号", "号");
  private static final int LONGEST_SUBJECT = 10;

  private final Folded page;
  private final String text;
  private final List<Found<String>> found = new ArrayList<>();

  private ProposalNumbers(Folded page) {
    this.page = page;
    this.text = page.text();
  }

  /** From the title behind the session, and from the opening beside the proposal's title. */
  static List<Found<String>> of(Folded page, int titleFrom, int titleTo, List<Line> opening) {
    ProposalNumbers numbers = new ProposalNumbers(page);
    numbers.scan(titleFrom, titleTo, titleFrom, false);
    for (Line line : opening) {
      numbers.scan(line.start(), line.end(), line.start(), true);
    }
    return numbers.found;
  }

  private void scan(int from, int to, int floor, boolean strict) {
    int last = floor;
    for (int i = from; i < to; i++) {
      boolean hao = text.charAt(i) == '号';
      boolean lost = !strict && ITEMS.at(text, i) > 0;
      if ((hao || lost) && i > from && Glyph.isDigit(text.charAt(back(i, from) - 1))) {
        take(back(i, from), last, strict, hao);
        last = i + 1;
      }
    }
  }

  private int back(int i, int from) {
    int end = i;
    while (end > from + 1 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private void take(int end, int floor, boolean strict, boolean hao) {
    int start = end;
    while (start > floor && isSign(text.charAt(start - 1))) {
      start--;
    }
    int before = start;
    while (before > floor && text.charAt(before - 1) == ' ') {
      before--;
    }
    char previous = before > floor ? text.charAt(before - 1) : '\n';
    if ("〔[〕]】".indexOf(previous) >= 0 || start == end) {
      return;
    }
    if ((previous == '、' || previous == '和' || previous == ',') && before - 1 > floor) {
      if (Glyph.isDigit(text.charAt(before - 2)) && hao) {
        take(before - 1, floor, strict, true);
      }
      add(start, end);
    } else if (previous == '第') {
      add(start, end);
    } else {
      int subject = subject(before, floor);
      boolean bracket = subject > 0 && text.charAt(subject - 1) == '(';
      if (hao && (!strict || bracket)) {
        add(subject < before ? subject : start, end);
      }
    }
  }

  /** Where the words before the digits begin that belong to the number: 杭, 医疗卫生类. */
  private int subject(int end, int floor) {
    int start = end;
    while (start > floor && end - start < LONGEST_SUBJECT && Glyph.isHan(text.charAt(start - 1))) {
      if (text.charAt(start - 1) == '第' || NOT_SUBJECT.before(text, floor, start) > 0) {
        break;
      }
      start--;
    }
    return start;
  }

  private void add(int start, int end) {
    String value = page.printed(start, end);
    boolean known = found.stream().anyMatch(f -> plain(f.value()).equals(plain(value)));
    if (!known) {
      found.add(new Found<>(value, ReadingRule.PROPOSAL_NUMBER, page.span(start, end)));
    }
  }

  private static String plain(String value) {
    int i = 0;
    while (i < value.length() - 1 && value.charAt(i) == '0') {
      i++;
    }
    return value.substring(i);
  }

  private static boolean isSign(char c) {
    return Glyph.isDigit(c) || Glyph.isLatin(c) || c == '-';
  }
}
