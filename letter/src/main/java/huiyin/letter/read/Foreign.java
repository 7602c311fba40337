package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** A stranger's words in a letter: betting and advertising that a hijacked site puts in. */
public final class Foreign {
  private static final String SUFFIXES = "厅网站城室馆";
  private static final int FARTHEST = 8;
  private static final int LONGEST_NAME = 6;

  private Foreign() {}

  /** Whether a stranger's word stands in this stretch of folded text. */
  public static boolean in(String folded, int start, int end) {
    for (int i = start; i < end; i++) {
      int length = ForeignWords.at(folded, i);
      if ((length > 0 && i + length <= end) || ForeignBrands.at(folded, start, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Each run of a stranger's words in a page: words with few signs between them are one run. Words
   * that an honest letter may use count only beside sure ones.
   */
  public static List<Span> pieces(Folded page) {
    String text = page.text();
    List<Span> latin = new ArrayList<>(ForeignBrands.in(text));
    latin.addAll(ForeignEnglish.in(text));
    boolean isHijacked = !latin.isEmpty() || hasSure(text);
    List<Span> runs = isHijacked ? runs(text) : List.of();
    return isHijacked ? merged(page, runs, latin) : List.of();
  }

  private static boolean hasSure(String text) {
    for (int i = ForeignWords.next(text, 0); i >= 0; i = ForeignWords.next(text, i + 1)) {
      if (ForeignWords.at(text, i) > 0
          && (ForeignWords.isSure(text, i) || ForeignWords.standsApart(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int i = ForeignWords.next(text, 0);
    while (i >= 0) {
      int length = ForeignWords.counted(text, i);
      if (length == 0) {
        i = ForeignWords.next(text, i + 1);
        continue;
      }
      int end = runEnd(text, i + length);
      runs.add(new Span(nameStart(text, i), end));
      i = ForeignWords.next(text, end);
    }
    return runs;
  }

  private static int runEnd(String text, int wordEnd) {
    int end = wordEnd;
    for (int i = wordEnd;
        i < text.length() && i - end <= FARTHEST && !isStop(text.charAt(i));
        i++) {
      int length = ForeignWords.counted(text, i);
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
    while (start > 0 && word - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    boolean isName = start == 0 || !isName(text.charAt(start - 1));
    return isName ? start : word;
  }

  private static boolean isName(char c) {
    return Glyph.isHan(c) || Glyph.isLatin(c);
  }

  private static boolean isStop(char c) {
    return c == '\n' || c == '。';
  }

  /** All pieces in the order of the text, those that touch made one. */
  private static List<Span> merged(Folded page, List<Span> runs, List<Span> latin) {
    List<Span> all = new ArrayList<>(runs);
    all.addAll(latin);
    all.sort((one, other) -> Integer.compare(one.start(), other.start()));
    List<Span> pieces = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int end = all.get(i).end();
      int start = all.get(i).start();
      while (i + 1 < all.size() && all.get(i + 1).start() <= end) {
        i++;
        end = Math.max(end, all.get(i).end());
      }
      pieces.add(page.span(start, end));
    }
    return pieces;
  }
}
