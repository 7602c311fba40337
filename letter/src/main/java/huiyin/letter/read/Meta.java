package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a site's table says about a letter: label and value, glued, spaced or on two lines. */
record Meta(List<Entry> entries) {
  private static final List<String> NAMES = Resource.lines("meta-labels.txt");
  private static final Words LABELS = Words.padded(NAMES);

  /** A label and its value in the folded text. */
  record Entry(String label, int start, int end) {}

  static boolean isLabel(String text, int start, int end) {
    return LABELS.at(text.substring(start, end).replace(" ", ""), 0)
        == text.substring(start, end).replace(" ", "").length();
  }

  static Meta of(String text, List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int before = entries.size();
      scan(text, line, entries);
      boolean open =
          entries.size() > before && entries.getLast().start() == entries.getLast().end();
      if (open && i + 1 < lines.size() && labelAt(text, lines.get(i + 1).start()) == 0) {
        Line next = lines.get(i + 1);
        if (next.length() < 60) {
          entries.set(
              entries.size() - 1, new Entry(entries.getLast().label(), next.start(), next.end()));
        }
      }
    }
    return new Meta(List.copyOf(entries));
  }

  private static void scan(String text, Line line, List<Entry> into) {
    int first = line.start();
    while (first < line.end() && "[【 ".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    boolean table = labelAt(text, first) > 0;
    int i = line.start();
    while (i < line.end()) {
      int length = LABELS.at(text, i);
      int after = length == 0 ? i : colon(text, i + length, line.end());
      boolean colon = after > i + length;
      boolean apart = i == line.start() || " (【|;".indexOf(text.charAt(i - 1)) >= 0;
      if (length > 0 && (colon || table || (apart && i + length == line.end()))) {
        close(text, into, line.start(), i);
        into.add(new Entry(text.substring(i, i + length).replace(" ", ""), after, line.end()));
        i = after;
      } else {
        i++;
      }
    }
    close(text, into, line.start(), line.end());
  }

  /** Ends the value of the last entry of this line at {@code end}. */
  private static void close(String text, List<Entry> entries, int lineStart, int end) {
    if (!entries.isEmpty() && entries.getLast().start() > lineStart) {
      Entry last = entries.removeLast();
      int until = end;
      while (until > last.start() && "[【 ".indexOf(text.charAt(until - 1)) >= 0) {
        until--;
      }
      Line value = Line.trimmed(text, Math.min(last.start(), until), until);
      entries.add(new Entry(last.label(), value.start(), value.end()));
    }
  }

  private static int labelAt(String text, int start) {
    return LABELS.at(text, start);
  }

  private static int colon(String text, int i, int end) {
    int j = i;
    while (j < end && text.charAt(j) == ' ') {
      j++;
    }
    if (j >= end || ":]】".indexOf(text.charAt(j)) < 0) {
      return i;
    }
    j++;
    while (j < end && text.charAt(j) == ' ') {
      j++;
    }
    return j;
  }

  /** The first value, not empty, under one of these labels. */
  Optional<Entry> under(Words labels) {
    return entries.stream()
        .filter(e -> e.end() > e.start() && labels.at(e.label(), 0) == e.label().length())
        .findFirst();
  }
}
