package huiyin.paper.in;

import huiyin.paper.in.PdfLines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed lines joined into paragraphs: a full line is continued by one that begins at the margin,
 * as official documents indent each paragraph (GB/T 9704-2012, 7.3.3).
 */
final class Paragraphs {
  /** A line is full when its last letter ends within so many letters of the edge. */
  private static final float FULL_WITHIN = 2.2f;

  private static final float MARGIN_WITHIN = 0.6f;
  private static final float TITLE_AT_LEAST = 1.2f;

  /** What these name goes on under its own first letter (GB/T 9704-2012, 7.3.4 and 7.4.2). */
  private static final List<String> HANGING = List.of("抄送：", "附件：");

  private static final float HANGING_FULL_WITHIN = 4;

  private final StringBuilder text = new StringBuilder();
  private final float margin;
  private final float edge;
  private final float bodySize;

  private Paragraphs(List<Line> lines) {
    bodySize = usualSize(lines);
    margin = (float) lines.stream().filter(this::body).mapToDouble(Line::left).min().orElse(0);
    edge = (float) lines.stream().filter(this::body).mapToDouble(Line::right).max().orElse(0);
  }

  static String of(List<List<Line>> pages) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> page : pages) {
      lines.addAll(page);
      if (!page.isEmpty() && pageNumber(page.getLast().text())) {
        lines.removeLast();
      }
    }
    return new Paragraphs(lines).joined(lines);
  }

  private String joined(List<Line> lines) {
    Line first = lines.isEmpty() ? new Line("", 0, 0, 0) : lines.getFirst();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && !continues(first, lines.get(i - 1), line)) {
        text.append('\n');
        first = line;
      } else if (i > 0) {
        part(lines.get(i - 1), line);
      }
      text.append(line.text());
    }
    return text.append(lines.isEmpty() ? "" : "\n").toString();
  }

  private void part(Line before, Line line) {
    if (latin(before.text().charAt(before.text().length() - 1)) && latin(line.text().charAt(0))) {
      text.append(' ');
    }
  }

  private boolean continues(Line first, Line before, Line line) {
    if (Math.abs(before.size() - line.size()) > 0.5f) {
      return false;
    }
    boolean title = line.size() >= TITLE_AT_LEAST * bodySize;
    boolean full = before.right() >= edge - FULL_WITHIN * before.size();
    boolean atMargin = line.left() <= margin + MARGIN_WITHIN * line.size();
    return title || (full && atMargin) || hangs(first, before, line);
  }

  private boolean hangs(Line first, Line before, Line line) {
    return HANGING.stream().anyMatch(first.text()::startsWith)
        && before.right() >= edge - HANGING_FULL_WITHIN * before.size()
        && line.left() > first.left() + line.size();
  }

  private boolean body(Line line) {
    return Math.abs(line.size() - bodySize) <= 0.5f;
  }

  private static float usualSize(List<Line> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** A page number stands between dashes (GB/T 9704-2012, 7.5). */
  private static boolean pageNumber(String line) {
    String number = line.replace('—', '-').replace('－', '-').replace('–', '-').replace(" ", "");
    return number.length() >= 3
        && number.length() <= 8
        && number.startsWith("-")
        && number.endsWith("-")
        && number.chars().allMatch(letter -> letter == '-' || Character.isDigit(letter));
  }

  private static boolean latin(char letter) {
    return letter < 0x80 && Character.isLetter(letter);
  }
}
