package huiyin.paper.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a table: its cells stand on one line, and a row of labels with their values on a line
 * for each label.
 */
final class Row {
  private static final int LONGEST_LABEL = 12;
  private static final Set<String> LABELS =
      Resource.lines("labels.txt").stream().collect(Collectors.toUnmodifiableSet());

  private final Parting parting;
  private final List<Cell> cells = new ArrayList<>();

  private record Cell(String words, boolean isHead, int part) {

    boolean isLabel() {
      String label = name();
      return !label.isEmpty()
          && label.length() <= LONGEST_LABEL
          && label.chars().noneMatch(Character::isDigit)
          && (isHead || hasColon() || LABELS.contains(label));
    }

    boolean hasColon() {
      return words.endsWith("：") || words.endsWith(":");
    }

    private String name() {
      StringBuilder name = new StringBuilder();
      words
          .chars()
          .filter(letter -> !Character.isWhitespace(letter) && letter != '\u00A0')
          .filter(letter -> letter != '：' && letter != ':')
          .forEach(letter -> name.append((char) letter));
      return name.toString();
    }
  }

  Row(Parting parting) {
    this.parting = parting;
  }

  /** Puts another character between two cells. */
  @FunctionalInterface
  interface Parting {
    void set(int at, char part);
  }

  /** Takes a cell, and where it is parted from the next one. */
  void add(String words, boolean isHead, int part) {
    cells.add(new Cell(words.strip(), isHead, part));
  }

  void end() {
    if (cells.size() < 2 || cells.size() % 2 != 0) {
      return;
    }
    for (int i = 0; i < cells.size(); i += 2) {
      if (!cells.get(i).isLabel() || cells.get(i + 1).isHead()) {
        return;
      }
    }
    for (int i = 0; i + 1 < cells.size(); i++) {
      boolean isAfterLabel = i % 2 == 0;
      if (!isAfterLabel) {
        repart(i, '\n');
      } else if (!cells.get(i).hasColon()) {
        repart(i, '：');
      }
    }
  }

  private void repart(int cell, char part) {
    int at = cells.get(cell).part();
    boolean isShared = cell > 0 && cells.get(cell - 1).part() == at;
    if (at != Traced.MADE && !isShared) {
      parting.set(at, part);
    }
  }
}
