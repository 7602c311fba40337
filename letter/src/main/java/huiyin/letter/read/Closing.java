package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a letter's prose ends and its signature, date, contact and copies begin. */
final class Closing {
  private static final Words CONTACT =
      Words.padded(
          List.of(
              "联系人", "联系电话", "联系单位", "承办人", "经办人", "联系方式", "联系科室", "联系处室", "咨询电话", "电话", "承办单位",
              "承办处室", "承办科室", "经办单位", "联系地址"));
  private static final Words COPY = Words.of("抄送", "抄报", "主送", "附件", "主题词", "印发");
  private static final Words SITE =
      Words.of(
          "分享到", "上一篇", "下一篇", "相关链接", "友情链接", "版权所有", "主办:", "主办单位:", "网站标识码", "打印本页", "关闭窗口",
          "【打印", "扫一扫", "返回顶部", "责任编辑", "相关文章", "ICP备", "公网安备", "您是第", "网站地图");

  private static final int LABEL = 9;
  private static final int NAME = 6;

  private Closing() {}

  /** What a line behind the greeting is. */
  enum Kind {
    PROSE,
    ORGAN,
    DATE,
    CONTACT,
    MARK,
    SEAL,
    COPY,
    SITE,
    FOREIGN
  }

  static Kind kind(String text, Line line) {
    int start = skipBracket(text, line.start());
    if (SITE.at(text, start) > 0
        || (line.length() < 120 && SITE.in(text, line.start(), line.end()))) {
      return Kind.SITE;
    }
    if (CONTACT.at(text, start) > 0) {
      return Kind.CONTACT;
    }
    if (start > line.start() && line.length() <= 4 && Seams.isSeal(text, line.start())) {
      return Kind.SEAL;
    }
    if (COPY.at(text, start) > 0 && line.length() < 200) {
      return Kind.COPY;
    }
    if (isDate(text, line)) {
      return Kind.DATE;
    }
    if (Organs.isName(text, line.start(), line.end())
        && Labels.at(text, line.start(), line.end()).isEmpty()) {
      return Kind.ORGAN;
    }
    if (isForeign(text, line) && Foreign.in(text, line.start(), line.end())) {
      return Kind.FOREIGN;
    }
    return Marks.isMark(text, line) ? Kind.MARK : Kind.PROSE;
  }

  private static int skipBracket(String text, int start) {
    return start < text.length() && (text.charAt(start) == '(' || text.charAt(start) == '【')
        ? start + 1
        : start;
  }

  private static boolean isDate(String text, Line line) {
    Optional<Dates.Dated> date = Dates.at(text, line.start());
    return date.isPresent() && date.get().end() >= line.end() - 1;
  }

  /**
   * A sentence of the letter may carry one stranger's word; a line that has no stop is the
   * stranger's.
   */
  private static boolean isForeign(String text, Line line) {
    return line.length() < 80 && text.indexOf('。', line.start(), line.end()) < 0;
  }

  /** The lines behind the greeting, parted into prose, closing and what follows. */
  record Parted(List<Line> body, List<Line> closing, int next) {}

  /**
   * Parts the lines from {@code from} to {@code to}; the last component is the first line that does
   * not belong to the letter.
   */
  static Parted part(String text, List<Line> lines, int from, int to) {
    Kind[] kinds = new Kind[Math.max(from, to)];
    for (int i = Math.max(from - 1, 0); i < to; i++) {
      kinds[i] = kind(text, lines.get(i));
    }
    int end = signature(kinds, from, to);
    List<Line> body = new ArrayList<>();
    List<Line> closing = new ArrayList<>();
    for (int i = from; i < end; i++) {
      switch (kinds[i]) {
        case PROSE -> body.add(lines.get(i));
        case ORGAN, DATE, CONTACT, MARK, SEAL, COPY -> closing.add(lines.get(i));
        case SITE, FOREIGN -> {}
      }
    }
    int next = end;
    while (next < to && belongs(text, lines, kinds, next)) {
      closing.add(lines.get(next));
      next++;
    }
    return new Parted(body, closing, next);
  }

  private static boolean belongs(String text, List<Line> lines, Kind[] kinds, int i) {
    return switch (kinds[i]) {
      case ORGAN, DATE, CONTACT, MARK, SEAL, COPY -> true;
      case FOREIGN -> i + 1 < kinds.length && kinds[i + 1] == Kind.DATE;
      case PROSE -> i > 0 && kinds[i - 1] == Kind.CONTACT && continues(text, lines, i);
      case SITE -> false;
    };
  }

  /** A number, or the name that the label on the line before asks for. */
  private static boolean continues(String text, List<Line> lines, int i) {
    Line line = lines.get(i);
    Line label = lines.get(i - 1);
    boolean asked = CONTACT.at(text, label.start()) > 0 && label.length() <= LABEL;
    return line.length() < 30
        && (Glyph.isDigit(text.charAt(line.end() - 1)) || (asked && line.length() <= NAME));
  }

  /** The first line of the signature: an organ before a date, a date alone, an organ alone. */
  private static int signature(Kind[] kinds, int from, int to) {
    for (int i = from; i < to; i++) {
      if (kinds[i] == Kind.DATE) {
        int start = i;
        while (start > from && (kinds[start - 1] == Kind.ORGAN || kinds[start - 1] == Kind.SEAL)) {
          start--;
        }
        return start;
      }
    }
    for (int i = from; i < to; i++) {
      Kind kind = kinds[i];
      if (kind == Kind.SITE || kind == Kind.ORGAN || (kind == Kind.CONTACT && i > from)) {
        return i;
      }
    }
    return to;
  }
}
