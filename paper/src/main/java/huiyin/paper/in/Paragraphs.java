package huiyin.paper.in;

import huiyin.paper.Origin.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed lines joined into paragraphs: a full line is continued by one that begins at the margin,
 * as official documents indent each paragraph (GB/T 9704-2012, 7.3.3).
 */
final class Paragraphs {
  /** A line is full when the next word has no room in it, give or take so many letters. */
  private static final float ROOM_WITHIN = 1.2f;

  private static final float MARGIN_WITHIN = 0.6f;
  private static final float TITLE_AT_LEAST = 1.2f;

  /** What these name goes on under its own first letter (GB/T 9704-2012, 7.3.4 and 7.4.2). */
  private static final List<String> HANGING = List.of("抄送：", "附件：");

  private static final float HANGING_FULL_WITHIN = 4;

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines;
  private final Numbers starts = new Numbers();
  private final Map<Integer, Margins> margins = new HashMap<>();
  private final float bodySize;

  /**
   * Between which the body of a column stands.
   *
   * @param inner how far right its lines begin at most
   */
  private record Margins(float left, float right, float inner) {
    static final Margins NONE = new Margins(Float.MAX_VALUE, 0, 0);

    Margins with(Line line) {
      return new Margins(
          Math.min(left, line.left()), Math.max(right, line.right()), Math.max(inner, line.left()));
    }

    /** Whether its lines all begin alike, so that no indent tells a new paragraph. */
    boolean isBlock(float size) {
      return inner - left < size;
    }
  }

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    bodySize = usualSize(lines);
    for (Line line : lines) {
      if (Math.abs(line.size() - bodySize) <= 0.5f) {
        margins.put(line.column(), margins(line).with(line));
      }
    }
  }

  static Paragraphs of(List<List<Line>> pages) {
    Paragraphs paragraphs = new Paragraphs(Running.without(pages));
    paragraphs.join();
    return paragraphs;
  }

  String text() {
    return text.toString();
  }

  PrintPlaces places(Unit unit) {
    return new PrintPlaces(unit, starts.all(), lines);
  }

  private void join() {
    for (int i = 0, first = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && !continues(lines.get(first), lines.get(i - 1), line)) {
        text.append('\n');
        first = i;
      } else if (i > 0) {
        part(lines.get(i - 1), line);
      }
      starts.add(text.length());
      text.append(line.text());
    }
    text.append(lines.isEmpty() ? "" : "\n");
  }

  /** Words of Latin letters are parted; capitals on both sides are one name that was broken. */
  private void part(Line before, Line line) {
    char last = before.text().charAt(before.text().length() - 1);
    char next = line.text().charAt(0);
    boolean isBroken = Character.isUpperCase(last) && Character.isUpperCase(next);
    if (latin(last) && latin(next) && !isBroken) {
      text.append(' ');
    }
  }

  private boolean continues(Line first, Line before, Line line) {
    if (Math.abs(before.size() - line.size()) > 0.5f) {
      return false;
    }
    Margins own = margins(line);
    boolean title = line.size() >= TITLE_AT_LEAST * bodySize;
    boolean full = isFull(before, line);
    boolean atMargin = line.left() <= own.left() + MARGIN_WITHIN * line.size();
    boolean ended = own.isBlock(line.size()) && isEnded(before);
    return title || (full && atMargin && !ended) || hangs(first, before, line);
  }

  private boolean isFull(Line before, Line line) {
    float room = margins(before).right() - before.right();
    return room < line.firstWord() + ROOM_WITHIN * line.size();
  }

  private Margins margins(Line line) {
    return margins.getOrDefault(line.column(), Margins.NONE);
  }

  private static boolean isEnded(Line line) {
    return "。！？：!?:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private boolean hangs(Line first, Line before, Line line) {
    return HANGING.stream().anyMatch(first.text()::startsWith)
        && before.right() >= margins(before).right() - HANGING_FULL_WITHIN * before.size()
        && line.left() > first.left() + line.size();
  }

  private static float usualSize(List<Line> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static boolean latin(char letter) {
    return letter < 0x80 && Character.isLetter(letter);
  }
}
