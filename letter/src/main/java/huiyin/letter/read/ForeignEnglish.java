package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line of English advertising between the Chinese words of a letter. */
final class ForeignEnglish {
  private static final Set<String> SURE = new HashSet<>(Resource.lines("foreign-english-sure.txt"));
  private static final Set<String> COMMON = new HashSet<>(Resource.lines("foreign-english.txt"));
  private static final int STEP = 12;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_COMMON = 3;
  private static final int LONGEST_WORD = 16;

  private ForeignEnglish() {}

  /** Every run of English that is long enough to hold a sign each twelfth place. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int end = 0;
    for (int i = STEP - 1; i < text.length(); i += STEP) {
      if (i >= end && isEnglish(text.charAt(i))) {
        int start = i;
        while (start > end && isEnglish(text.charAt(start - 1))) {
          start--;
        }
        end = i;
        while (end < text.length() && isEnglish(text.charAt(end))) {
          end++;
        }
        if (isAdvertising(text, start, end)) {
          found.add(trimmed(text, start, end));
        }
      }
    }
    return found;
  }

  private static boolean isEnglish(char c) {
    return Glyph.isLatin(c) || " ,.!?'-$%&".indexOf(c) >= 0 || Glyph.isDigit(c);
  }

  private static boolean isAdvertising(String text, int start, int end) {
    int words = 0;
    int common = 0;
    boolean isSure = false;
    int word = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !Glyph.isLatin(text.charAt(i))) {
        if (i - word >= 2) {
          String one =
              text.substring(word, Math.min(i, word + LONGEST_WORD)).toLowerCase(Locale.ROOT);
          words++;
          common += COMMON.contains(one) ? 1 : 0;
          isSure |= SURE.contains(one);
        }
        word = i + 1;
      }
    }
    return words >= FEWEST_WORDS && (isSure || common >= FEWEST_COMMON);
  }

  private static Span trimmed(String text, int start, int end) {
    int first = start;
    while (first < end && !Glyph.isLatin(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    return new Span(first, last);
  }
}
