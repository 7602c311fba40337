package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's prose made ready for facts to be found in: folded, with hidden what is in 《》 and the
 * proposals' titles, whose numbers and names are not the letter's.
 *
 * @param text as long as the folded text, a {@link #HIDDEN} for each hidden sign
 * @param paragraphs places in the folded text
 * @param works places of 《…》, marks included, in the folded text
 */
record Plain(Folded folded, String text, List<Span> paragraphs, List<Span> works) {
  static final char HIDDEN = '\uE000';

  static Plain of(Prose prose) {
    return of(Folded.of(prose.text()), prose);
  }

  static Plain of(Folded folded, Prose prose) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> works = new ArrayList<>();
    char[] signs = folded.text().toCharArray();
    for (Span paragraph : prose.paragraphs()) {
      Span place = new Span(folded.place(paragraph.start()), folded.place(paragraph.end()));
      paragraphs.add(place);
      hideLabel(signs, place.start());
      works.addAll(worksIn(folded.text(), place));
    }
    works.forEach(work -> hide(signs, work.start() + 1, work.end() - 1));
    for (Found<String> title : prose.header().proposalTitles()) {
      hide(signs, folded.place(title.at().start()), folded.place(title.at().end()));
    }
    return new Plain(folded, new String(signs), paragraphs, works);
  }

  /** The place in the page of a stretch of the text. */
  Span span(int start, int end) {
    return folded.span(start, end);
  }

  /** The page's own words for a stretch of the text. */
  String printed(int start, int end) {
    return folded.printed(start, end);
  }

  char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  /** 2.2024年6月前…: the label would pass for a whole number with decimals. */
  private static void hideLabel(char[] signs, int start) {
    int point = start;
    while (point < signs.length && point < start + 2 && Glyph.isDigit(signs[point])) {
      point++;
    }
    int year = point + 1;
    while (year < signs.length && year < point + 5 && Glyph.isDigit(signs[year])) {
      year++;
    }
    if (point > start
        && year == point + 5
        && year < signs.length
        && signs[point] == '.'
        && signs[year] == '年') {
      hide(signs, start, point + 1);
    }
  }

  private static void hide(char[] signs, int start, int end) {
    for (int i = start; i < end; i++) {
      if (signs[i] != '\n') {
        signs[i] = HIDDEN;
      }
    }
  }

  private static List<Span> worksIn(String text, Span paragraph) {
    List<Span> works = new ArrayList<>();
    int depth = 0;
    int opened = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char sign = text.charAt(i);
      if (sign == '《' && depth++ == 0) {
        opened = i;
      } else if (sign == '》' && depth > 0 && --depth == 0) {
        works.add(new Span(opened, i + 1));
      }
    }
    return works;
  }
}
