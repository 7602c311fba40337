package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names of bodies in a paragraph: known names, and names that end as bodies' names do.
 */
final class BodyNames {
  private static final Words KNOWN = Lexicon.words("body-names.txt");
  private static final Words ORGANS = Lexicon.words("body-endings-organ.txt");
  private static final Words OTHERS = Lexicon.words("body-endings-other.txt");
  private static final Words ENDINGS =
      Lexicon.words("body-endings-organ.txt", "body-endings-other.txt");
  private static final Words SEEDS =
      Lexicon.words("body-names.txt", "body-endings-organ.txt", "body-endings-other.txt");
  private static final Words NOT_ENDED = Lexicon.words("body-endings-not.txt");

  private final String text;
  private final int from;
  private final int to;
  private final BodyStart starts;
  private final List<Span> names = new ArrayList<>();

  private BodyNames(String text, Span paragraph) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
    this.starts = new BodyStart(text, from, to);
  }

  static List<Span> in(String text, Span paragraph) {
    BodyNames found = new BodyNames(text, paragraph);
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int past = Quoted.skip(text, i, paragraph.end());
      if (past == i && SEEDS.at(text, i) == 0) {
        past++;
      } else if (past == i) {
        found.known(i);
        found.ended(i);
        past++;
      }
      i = past;
    }
    List<Span> all = new ArrayList<>(found.names);
    all.addAll(CompanyLists.in(text, paragraph, found.names));
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }

  /** The end of an ending that stands before a place: what joins two names there. */
  static boolean endsBefore(String text, int place, int from) {
    return ORGANS.before(text, from, place) > 0
        || OTHERS.before(text, from, place) > 0
        || KNOWN.before(text, from, place) > 0;
  }

  static boolean isKnown(String text, int at) {
    return KNOWN.at(text, at) > 0;
  }

  private void known(int i) {
    int length = KNOWN.at(text, i);
    boolean latin = length > 0 && Glyph.isLatin(text.charAt(i));
    if (length > 0 && i + length <= to && !(latin && Glyph.isLatin(Numerals.sign(text, i - 1)))) {
      add(new Span(i, i + length));
    }
  }

  private void ended(int i) {
    int length = ENDINGS.at(text, i);
    int end = i + length;
    if (length == 0 || end > to || NOT_ENDED.at(text, i) > length) {
      return;
    }
    int start = starts.of(i, end, ORGANS.at(text, i) == length);
    if (start >= 0) {
      add(new Span(start, withCampus(end)));
    }
  }

  /** 哈尔滨工业大学（威海）: the place in the bracket belongs to the name. */
  private int withCampus(int end) {
    if (Numerals.sign(text, end) != '(' || "学院".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    int place = PlaceNames.at(text, end + 1);
    return place > 0 && Numerals.sign(text, end + 1 + place) == ')' ? end + place + 2 : end;
  }

  /** A longer name takes the place of the names within it. */
  private void add(Span name) {
    while (!names.isEmpty() && name.contains(names.getLast())) {
      names.removeLast();
    }
    if (names.isEmpty() || !names.getLast().overlaps(name)) {
      names.add(name);
    }
  }
}
