package huiyin.letter.read;

import huiyin.letter.term.LetterNumber;
import java.util.Optional;

/** The number of an official letter (发文字号), GB/T 9704-2012 7.2.5, also where it is mangled. */
final class LetterNumbers {
  private static final String OPEN = "〔[【(";
  private static final String CLOSE = "〕]】)";
  private static final int LONGEST_CODE = 16;
  private static final Words LABELS =
      Words.of("发文字号", "发文文号", "复文编号", "公文编号", "文件编号", "文号", "字号", "编号", "号");
  private static final Words TITLE_ENDS = Words.of("答复函", "的函", "复函", "答复", "回复", "意见", "局", "厅");

  private LetterNumbers() {}

  /** A number and the stretch of folded text in which it stands. */
  record Numbered(int start, int codeEnd, int year, int serialStart, int serialEnd, int end) {

    LetterNumber value(Folded page) {
      return new LetterNumber(
          page.printed(start, end),
          page.printed(start, codeEnd),
          year < 0 ? null : Integer.valueOf(year),
          page.printed(serialStart, serialEnd));
    }
  }

  /** The first number in the stretch that has an organ's code before its year. */
  static Optional<Numbered> first(String text, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        Optional<Numbered> found = bracketed(text, start, i, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Numbered> bracketed(String text, int from, int open, int end) {
    int yearStart = blanks(text, open + 1, end);
    int yearEnd = Math.min(Numeral.end(text, yearStart, 4), end);
    int year = yearEnd - yearStart == 4 ? Numeral.value(text, yearStart, yearEnd) : -1;
    if (year < 1949 || year > 2199) {
      return Optional.empty();
    }
    int close = yearEnd;
    if (text.startsWith("年", close)) {
      close++;
    }
    boolean closed = close < end && CLOSE.indexOf(text.charAt(close)) >= 0;
    int serialStart = blanks(text, closed ? close + 1 : close, end);
    if (text.startsWith("第", serialStart)) {
      serialStart = blanks(text, serialStart + 1, end);
    }
    int serialEnd = serialStart;
    while (serialEnd < end && isSerial(text.charAt(serialEnd))) {
      serialEnd++;
    }
    int hao = blanks(text, serialEnd, end);
    boolean numbered = hao < end && text.charAt(hao) == '号';
    boolean firm = numbered && serialEnd > serialStart;
    boolean loose = closed && text.charAt(open) != '(' && (numbered || serialEnd > serialStart);
    int codeEnd = trimBack(text, from, open);
    int code = codeStart(text, from, codeEnd);
    if ((!firm && !loose) || codeEnd - code < 2) {
      return Optional.empty();
    }
    int numberEnd = numbered ? hao + 1 : Math.max(serialEnd, close);
    return Optional.of(new Numbered(code, codeEnd, year, serialStart, serialEnd, numberEnd));
  }

  /** A line that is nothing but a number whose bracket was lost: 金林建复202114号. */
  static Optional<Numbered> bracketless(String text, Line line) {
    int i = line.start();
    while (i < line.end() && Glyph.isHan(text.charAt(i)) && !Numeral.isFigure(text.charAt(i))) {
      i++;
    }
    int codeEnd = i;
    int yearStart = blanks(text, i, line.end());
    int serialStart = Math.min(yearStart + 4, line.end());
    int year = Numeral.value(text, yearStart, serialStart);
    int j = serialStart;
    while (j < line.end() && (isSerial(text.charAt(j)) || isLeftover(text.charAt(j)))) {
      j++;
    }
    boolean whole = j == line.end() - 1 && text.charAt(j) == '号' && j > serialStart;
    if (!whole || year < 1949 || year > 2199 || codeEnd - line.start() < 2) {
      return Optional.empty();
    }
    return text.charAt(line.start()) == '第' || codeEnd - line.start() > LONGEST_CODE
        ? Optional.empty()
        : Optional.of(new Numbered(line.start(), codeEnd, year, serialStart, j, j + 1));
  }

  private static boolean isSerial(char c) {
    return Glyph.isDigit(c) || c == '-';
  }

  private static boolean isLeftover(char c) {
    return c == ' ' || OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0;
  }

  private static int blanks(String text, int i, int end) {
    int j = i;
    while (j < end && j < i + 8 && text.charAt(j) == ' ') {
      j++;
    }
    return j;
  }

  private static int trimBack(String text, int from, int end) {
    int e = end;
    while (e > from && e > end - 8 && text.charAt(e - 1) == ' ') {
      e--;
    }
    return e;
  }

  private static int codeStart(String text, int from, int end) {
    int start = end;
    while (start > from && end - start < LONGEST_CODE && isCode(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < end - 2; i++) {
      int label = LABELS.at(text, i);
      boolean cutShort = start > from && isCode(text.charAt(start - 1));
      int title = cutShort ? TITLE_ENDS.at(text, i) : 0;
      if (Math.max(label, title) > 0 && end - i - Math.max(label, title) >= 2) {
        start = i + Math.max(label, title);
        i = start - 1;
      }
    }
    return start;
  }

  private static boolean isCode(char c) {
    return Glyph.isHan(c) || Glyph.isLatin(c);
  }
}
