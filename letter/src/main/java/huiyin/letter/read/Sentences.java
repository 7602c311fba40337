package huiyin.letter.read;

import huiyin.letter.Heading;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the prose into sentences and tells in which part of the letter each stands. */
final class Sentences {
  private static final String CLOSERS = "”’》)";
  private static final int OPENING = 8;
  private final Plain plain;
  private final String text;
  private final Sections sections;
  private final List<Sentence> found = new ArrayList<>();

  private Sentences(Plain plain, List<Heading> outline) {
    this.plain = plain;
    this.text = plain.text();
    this.sections = new Sections(outline);
  }

  static List<Sentence> in(Plain plain, List<Heading> outline) {
    Sentences sentences = new Sentences(plain, outline);
    plain.paragraphs().forEach(sentences::cut);
    return sentences.afterOpening();
  }

  /** What stands before 现答复如下 tells how the matter was handled, not what was done about it. */
  private List<Sentence> afterOpening() {
    for (int i = 0; i < Math.min(OPENING, found.size()); i++) {
      Sentence sentence = found.get(i);
      int at = text.indexOf("如下", sentence.start());
      if (at >= 0 && at < sentence.end()) {
        return found.subList(i + 1, found.size());
      }
    }
    return found;
  }

  private void cut(Span paragraph) {
    if (text.indexOf('。', paragraph.start(), paragraph.end()) < 0
        && Foreign.in(text, paragraph.start(), paragraph.end())) {
      return;
    }
    int from = paragraph.start();
    int closer = -1;
    for (int i = from; i < paragraph.end(); i++) {
      char sign = text.charAt(i);
      if (i > closer && (sign == '“' || sign == '《' || sign == '(')) {
        closer = Math.max(closer, closer(i, paragraph.end(), sign));
      } else if (i > closer && (Glyph.isStop(sign) || sign == ';' || sign == '\n')) {
        add(from, i, sign != '\n');
        from = i + 1;
      }
    }
    add(from, paragraph.end(), false);
  }

  /**
   * Where a bracket or quotation that stays within one sentence closes, the place itself if
   * nowhere.
   */
  private int closer(int open, int end, char sign) {
    char close = CLOSERS.charAt(sign == '“' ? 0 : sign == '《' ? 2 : 3);
    int most = Math.min(end, open + 80);
    for (int i = open + 1; i < most; i++) {
      if (text.charAt(i) == close) {
        return text.charAt(i - 1) == '。' ? open : i;
      }
    }
    return open;
  }

  private void add(int start, int end, boolean closed) {
    Line line = Line.trimmed(text, start, end);
    int from = SentenceStart.afterLabel(text, line.start(), line.end());
    int point = SentenceStart.afterPoint(text, from);
    if (line.end() > from && !line.isEmpty()) {
      found.add(
          new Sentence(
              from,
              line.end(),
              sections.at(plain.span(from, line.end()).start()),
              from > line.start() || point > from,
              closed));
    }
  }
}
