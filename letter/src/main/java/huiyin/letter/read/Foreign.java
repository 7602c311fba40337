package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** A stranger's words in a letter: betting and advertising that a hijacked site puts in. */
public final class Foreign {
  private static final Words WORDS = Words.of(Resource.lines("foreign-words.txt"));
  private static final Words HONEST = Words.of(Resource.lines("foreign-words-unless.txt"));
  private static final String SUFFIXES = "厅网站城室馆";
  private static final int FARTHEST = 8;
  private static final int LONGEST_NAME = 6;

  private Foreign() {}

  /** Whether a stranger's word stands in this stretch of folded text. */
  public static boolean in(String folded, int start, int end) {
    for (int i = start; i < end; i++) {
      int length = at(folded, i);
      if (length > 0 && i + length <= end) {
        return true;
      }
    }
    return false;
  }

  /** Each run of a stranger's words in a page: words with few signs between them are one run. */
  public static List<Span> pieces(Folded page) {
    String text = page.text();
    List<Span> pieces = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = at(text, i);
      if (length == 0) {
        i++;
        continue;
      }
      int end = runEnd(text, i + length);
      pieces.add(page.span(nameStart(text, i), end));
      i = end;
    }
    return pieces;
  }

  private static int at(String text, int i) {
    int length = WORDS.at(text, i);
    return length > 0 && HONEST.at(text, i) > length ? 0 : length;
  }

  private static int runEnd(String text, int wordEnd) {
    int end = wordEnd;
    for (int i = wordEnd;
        i < text.length() && i - end <= FARTHEST && !isStop(text.charAt(i));
        i++) {
      int length = at(text, i);
      if (length > 0) {
        end = i + length;
        i = end - 1;
      }
    }
    while (end < text.length() && SUFFIXES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A made-up name before the word (金牌棋牌) belongs to it, back to a mark or a blank. */
  private static int nameStart(String text, int word) {
    int start = word;
    while (start > 0 && word - start < LONGEST_NAME && Glyph.isHan(text.charAt(start - 1))) {
      start--;
    }
    boolean isName = start == 0 || !Glyph.isHan(text.charAt(start - 1));
    return isName ? start : word;
  }

  private static boolean isStop(char c) {
    return c == '\n' || c == '。';
  }
}
