package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.check.Subject;
import java.util.List;

/** What stands right before a figure in its clause, in the folded text. */
final class Near {
  static final String CLAUSE = ",。;:!?\n";
  private static final List<String> LINKS =
      List.of(
          "达到了", "达到", "达", "了", "为", "约", "近", "超过", "超", "均", "都", "至", "到", "在", "保持", "稳定",
          "已");

  private Near() {}

  /** Where the clause of a place begins, no farther back than so many characters. */
  static int clauseStart(String text, int end, int reach) {
    int i = end;
    while (i > 0 && end - i < reach && CLAUSE.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /** Where the clause of a place ends, no farther on than so many characters. */
  static int clauseEnd(String text, int start, int reach) {
    int i = start;
    while (i < text.length() && i - start < reach && CLAUSE.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The place before words that only link a verb and its figure: 下降|了, 率|达到|了. */
  static int beforeLinks(String text, int end) {
    int i = end;
    boolean isFound = true;
    while (isFound) {
      isFound = false;
      for (String link : LINKS) {
        if (i >= link.length() && text.startsWith(link, i - link.length())) {
          i -= link.length();
          isFound = true;
          break;
        }
      }
    }
    return i;
  }

  /** The length of the word of a list that ends at a place, or 0. */
  static int endsWith(String text, int end, List<String> words) {
    for (String word : words) {
      if (end >= word.length() && text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether a stretch holds one of the words. */
  static boolean holds(String text, int start, int end, List<String> words) {
    for (String word : words) {
      for (int i = start; i + word.length() <= end; i++) {
        if (text.startsWith(word, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where a word begins between two places, or -1. */
  static int find(String text, int start, int end, String word) {
    for (int i = start; i < end; i++) {
      if (text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a sign stands last between two places, or -1. */
  static int findLast(String text, int start, int end, char sign) {
    for (int i = end - 1; i >= start; i--) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  static int place(Subject subject, Quantity figure) {
    return subject.folded().place(figure.at().start());
  }

  static boolean isExact(Quantity figure) {
    return figure.bound() == Bound.EXACT && figure.max() == null;
  }
}
