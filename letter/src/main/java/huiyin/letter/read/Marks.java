package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.util.List;
import java.util.Optional;

/** The class and the openness of an answer, wherever a letter or its page puts them. */
final class Marks {
  private static final Words CLASS_LABELS =
      Words.of(
          "类别", "类 别", "办理类别", "答复类别", "办复类别", "答复分类", "办理结果", "办理结果类别", "分类", "办理类型", "答复类型",
          "复文类别", "办复类型", "公开类别");
  private static final Words OPEN_LABELS =
      Words.of(
          "公开方式", "公开属性", "公开类型", "公开形式", "公开类别", "公开选项", "公开程度", "公开范围", "是否公开", "是否同意公开",
          "是否主动公开", "信息公开选项", "信息公开类别", "信息公开属性");
  private static final Words NONE =
      Words.of("不予公开", "不公开", "不宜公开", "不同意公开", "依申请公开", "非公开", "不对外公开");
  private static final Words ABSTRACT = Words.of("摘要公开", "公开摘要", "答复摘要", "部分公开");
  private static final Words TITLE = Words.of("标题公开", "公开标题", "仅公开标题", "只公开标题");
  private static final Words FULL =
      Words.of("主动公开", "同意公开", "全文公开", "公开发布", "可以公开", "予以公开", "对外公开", "公开全文");

  private Marks() {}

  /** Whether a line holds nothing but class and openness. */
  static boolean isMark(String text, Line line) {
    if (line.length() > 40 || text.indexOf('。', line.start(), line.end()) >= 0) {
      return false;
    }
    return classIn(text, line).isPresent() || !openIn(text, line.start(), line.end()).isEmpty();
  }

  /** A stretch of folded text that bears a mark. */
  record Mark(String value, int start, int end) {}

  static Optional<Found<ReplyClass>> replyClass(
      Folded page, Parts parts, Meta meta, int numberEnd) {
    String text = page.text();
    Optional<Mark> mark = behindNumber(text, numberEnd);
    if (mark.isEmpty()) {
      mark = labelled(text, meta);
    }
    for (Line line : parts.own()) {
      if (mark.isEmpty()) {
        mark = classIn(text, line);
      }
    }
    return mark.map(
        m ->
            new Found<>(
                new ReplyClass(m.value()), ReadingRule.CLASS_MARK, page.span(m.start(), m.end())));
  }

  private static Optional<Mark> labelled(String text, Meta meta) {
    for (Meta.Entry entry : meta.entries()) {
      if (CLASS_LABELS.at(entry.label(), 0) == entry.label().length()) {
        Optional<Mark> mark = letter(text, entry.start(), entry.end(), true);
        if (mark.isEmpty()) {
          mark = glued(text, entry);
        }
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    return Optional.empty();
  }

  /** 办理类别B时效有效: a table run together. */
  private static Optional<Mark> glued(String text, Meta.Entry entry) {
    int i = entry.start();
    boolean letter =
        i + 1 < text.length()
            && i < entry.end()
            && text.charAt(i) >= 'A'
            && text.charAt(i) <= 'D'
            && Glyph.isHan(text.charAt(i + 1));
    return letter
        ? Optional.of(new Mark(String.valueOf(text.charAt(i)), i, i + 1))
        : Optional.empty();
  }

  private static Optional<Mark> behindNumber(String text, int end) {
    if (end < 0) {
      return Optional.empty();
    }
    int i = end;
    while (i < text.length() && i < end + 40 && " (【[".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return letter(text, i, Math.min(text.length(), i + 6), false);
  }

  /** A类, (B), 类别:B, C standing alone in a short line. */
  private static Optional<Mark> classIn(String text, Line line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    for (int i = line.start(); i < line.end(); i++) {
      boolean apart = i == line.start() || " (:【[,;、号答复函".indexOf(text.charAt(i - 1)) >= 0;
      if (apart && isClass(text.charAt(i))) {
        boolean whole = i == line.start() && line.length() == 1;
        boolean bracket = i > 0 && "([【".indexOf(text.charAt(i - 1)) >= 0;
        Optional<Mark> mark = letter(text, i, line.end(), whole || bracket);
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    return labelledIn(text, line);
  }

  private static Optional<Mark> labelledIn(String text, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      int label = CLASS_LABELS.at(text, i);
      if (label > 0) {
        int value = i + label;
        while (value < line.end() && " :(".indexOf(text.charAt(value)) >= 0) {
          value++;
        }
        return value > i + label ? letter(text, value, line.end(), true) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isClass(char c) {
    return (c >= 'A' && c <= 'D') || "甲乙丙丁".indexOf(c) >= 0;
  }

  /** The class letter at {@code start}, with 类 behind it unless {@code alone} will do. */
  private static Optional<Mark> letter(String text, int start, int end, boolean alone) {
    int i = start;
    while (i < end && " “(".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= end || !isClass(text.charAt(i))) {
      return Optional.empty();
    }
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    boolean lone = !Glyph.isLatin(next) && !Glyph.isHan(next) && !Glyph.isDigit(next);
    boolean latin = text.charAt(i) <= 'D';
    boolean clas = (next == '类' && !text.startsWith("类别", i + 1)) || (next == '级' && !latin);
    if (!clas && !(lone && (alone || (latin && start == i)))) {
      return Optional.empty();
    }
    return Optional.of(new Mark(String.valueOf(text.charAt(i)), i, i + 1));
  }

  static Optional<Found<Openness>> openness(Folded page, Parts parts, Meta meta) {
    String text = page.text();
    for (Meta.Entry entry : meta.entries()) {
      if (OPEN_LABELS.at(entry.label(), 0) == entry.label().length()) {
        Optional<Found<Openness>> found = value(page, entry);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (Line line : parts.own()) {
      if (line.length() == 2 && text.startsWith("公开", line.start())) {
        return Optional.of(
            new Found<>(
                Openness.FULL, ReadingRule.OPENNESS_WORDS, page.span(line.start(), line.end())));
      }
      List<Found<Openness>> found = openIn(text, line.start(), line.end());
      if (line.length() <= 120 && !found.isEmpty()) {
        Found<Openness> first = found.getFirst();
        return Optional.of(
            new Found<>(
                first.value(), first.by(), page.span(first.at().start(), first.at().end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Openness>> value(Folded page, Meta.Entry entry) {
    String text = page.text();
    List<Found<Openness>> named = openIn(text, entry.start(), entry.end());
    String words = text.substring(entry.start(), entry.end()).replaceAll("[()（） ]", "");
    Openness value =
        !named.isEmpty()
            ? named.getFirst().value()
            : words.startsWith("是") || words.startsWith("公开") || words.startsWith("全文")
                ? Openness.FULL
                : words.startsWith("否")
                    ? Openness.NONE
                    : words.startsWith("摘要")
                        ? Openness.ABSTRACT
                        : words.startsWith("标题") ? Openness.TITLE : null;
    return Optional.ofNullable(value)
        .map(
            v -> new Found<>(v, ReadingRule.OPENNESS_LABEL, page.span(entry.start(), entry.end())));
  }

  private static List<Found<Openness>> openIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      int none = NONE.at(text, i);
      int part = ABSTRACT.at(text, i);
      int title = TITLE.at(text, i);
      int full = FULL.at(text, i);
      int length = Math.max(Math.max(none, part), Math.max(title, full));
      if (length > 0 && i + length <= end) {
        Openness value =
            none > 0
                ? Openness.NONE
                : part > 0 ? Openness.ABSTRACT : title > 0 ? Openness.TITLE : Openness.FULL;
        return List.of(new Found<>(value, ReadingRule.OPENNESS_WORDS, new Span(i, i + length)));
      }
    }
    return List.of();
  }
}
