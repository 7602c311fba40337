package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import java.util.ArrayList;
import java.util.List;

/** What the items answered are called, in 《》 or “”, in the opening, the title or a heading. */
final class ProposalTitles {
  private static final Words ITEMS = Words.of("提案", "建议", "议案", "建议案", "意见");
  private static final Words BEHIND =
      Words.of("提案", "建议", "议案", "的提案", "的建议", "的议案", "收悉", "已收悉", "(第", "(提案", "(建议");

  private static final int LONGEST = 130;

  private ProposalTitles() {}

  static List<Found<String>> of(Folded page, List<Line> head, List<Line> opening, List<Line> body) {
    List<Found<String>> found = new ArrayList<>();
    for (Line line : head) {
      if (line.length() < 200) {
        scan(page, line, true, found);
      }
    }
    for (Line line : opening) {
      scan(page, line, false, found);
    }
    for (Line line : body) {
      if (!opening.contains(line)
          && Labels.at(page.text(), line.start(), line.end()).isPresent()
          && line.length() < 200) {
        scan(page, line, true, found);
      }
    }
    return found;
  }

  /** With {@code numbered}, only a title with 第…号 before it on its line counts. */
  private static void scan(Folded page, Line line, boolean numbered, List<Found<String>> into) {
    String text = page.text();
    for (int i = line.start(); i < line.end(); i++) {
      char open = text.charAt(i);
      if (open == '《' || open == '“') {
        int close = close(text, i, Math.min(line.end(), i + LONGEST));
        boolean names = close > 0 && isProposal(text, i + 1, close);
        if (names && (!numbered || text.indexOf('号', line.start(), i) >= 0)) {
          add(page, i + 1, close, into);
        }
        i = close > 0 ? close : i;
      }
    }
  }

  /** The mark that closes the one at {@code open}, others of its kind inside it passed over. */
  static int close(String text, int open, int limit) {
    char mark = text.charAt(open);
    char end = mark == '《' ? '》' : '”';
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        depth++;
      } else if (c == end && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isProposal(String text, int start, int end) {
    if (end - start < 6) {
      return false;
    }
    boolean item = ITEMS.before(text, start, end) > 0;
    boolean about = text.startsWith("关于", start) || text.startsWith("对", start);
    return (about && item) || ((about || item) && BEHIND.at(text, end + 1) > 0);
  }

  private static void add(Folded page, int start, int end, List<Found<String>> into) {
    String title = page.printed(start, end);
    if (into.stream().noneMatch(f -> f.value().equals(title))) {
      into.add(new Found<>(title, ReadingRule.PROPOSAL_TITLE, page.span(start, end)));
    }
  }
}
