package huiyin.letter.read;

import java.util.List;
import java.util.Optional;

/**
 * The title of a reply, also over several lines: 某局 / 关于…第…号提案的答复.
 *
 * @param start where it begins in the folded text, a stranger's words before it left out
 * @param organEnd where the organ named in it ends, {@code start} when none is
 * @param lines how many lines it takes from the one at which it was looked for
 */
record Title(int start, int organEnd, int end, int lines) {
  private static final Words ENDS =
      Words.of(
          "答复", "的答复", "答复函", "的函", "复函", "回复", "回复函", "函复", "会办意见", "协办意见", "办理意见", "答复意见", "意见的函",
          "摘要", "办理情况", "情况的函", "情况的报告", "情况报告", "的复函", "的回函", "回函", "的说明", "的意见", "公开函", "答复件",
          "复文", "答复稿", "情况的通报", "处理意见");
  private static final Words OBJECTS = Words.of("提案", "建议", "议案", "意见", "政协", "人大", "代表", "委员");
  private static final Words LABELS = Words.padded(List.of("标题", "名称", "信息名称", "文件名称", "公文标题"));
  private static final int LONGEST = 160;
  private static final int MOST_LINES = 5;

  boolean named() {
    return organEnd > start;
  }

  /** The organ named at its beginning. */
  Line organ() {
    return new Line(start, organEnd);
  }

  /** The title that begins on the line {@code i}. */
  static Optional<Title> at(String text, List<Line> lines, int i) {
    Line first = new Line(behindLabel(text, lines.get(i)), lines.get(i).end());
    int about = about(text, first.start(), first.end());
    if (about >= 0) {
      return ending(text, lines, i, about, 0);
    }
    boolean named = Organs.isName(text, first.start(), first.end());
    if (named && i + 1 < lines.size()) {
      Line second = lines.get(i + 1);
      if (second.start() == about(text, second.start(), second.end())) {
        return ending(text, lines, i + 1, second.start(), 1)
            .map(t -> new Title(first.start(), first.end(), t.end(), t.lines()));
      }
    }
    return Optional.empty();
  }

  /** 标题：, where a site's table gives the title. */
  private static int behindLabel(String text, Line line) {
    int label = LABELS.at(text, line.start());
    int colon = line.start() + label;
    boolean labelled = label > 0 && colon < line.end() && text.charAt(colon) == ':';
    return labelled ? Line.trimmed(text, colon + 1, line.end()).start() : line.start();
  }

  /** Where 关于… or 对…第…号 begins in a line that can hold a title, or -1. */
  private static int about(String text, int start, int end) {
    if (end - start > 2 * LONGEST) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      boolean about = text.startsWith("关于", i) || text.charAt(i) == '对';
      if (about) {
        return OBJECTS.in(text, i, end) ? i : -1;
      }
      if (text.charAt(i) == ':') {
        int blank = text.indexOf(' ', Math.min(i + 2, end), end);
        i = blank < 0 ? end : blank;
      } else if ("。;《".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Title> ending(
      String text, List<Line> lines, int i, int about, int before) {
    int length = 0;
    for (int k = i; k < Math.min(i + MOST_LINES, lines.size()); k++) {
      Line line = lines.get(k);
      int from = k == i ? about : line.start();
      int end = endIn(text, from, line.end());
      length += line.end() - from;
      if (end > 0) {
        int start = named(text, behindLabel(text, lines.get(i)), about);
        return Optional.of(
            new Title(start, start < about ? about : start, end, before + k - i + 1));
      }
      if (length > LONGEST || text.indexOf('。', from, line.end()) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the title ends on this line: an ending word before a blank, a dash or the line's end. */
  private static int endIn(String text, int from, int to) {
    for (int i = from + 2; i <= to; i++) {
      boolean border = i == to || " -—_|(".indexOf(text.charAt(i)) >= 0;
      if (border && ENDS.before(text, from, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the organ or organs before 关于 begin, if organs they are. */
  private static int named(String text, int lineStart, int about) {
    Line before = Line.trimmed(text, lineStart, about);
    int start = before.end();
    int end = before.end();
    while (end > before.start()) {
      int word = end;
      while (word > before.start() && text.charAt(word - 1) != ' ') {
        word--;
      }
      if (!Organs.isName(text, word, end)) {
        break;
      }
      start = word;
      end = Line.trimmed(text, before.start(), word).end();
    }
    return start < before.end() ? start : about;
  }
}
