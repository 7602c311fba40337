package huiyin.ledger;

import java.util.Optional;

/** The parts of a title: its name, and the brackets at its end (草案送审稿), (试行), (2021—2025年). */
final class Titles {
  private static final int BRACKETS = 3;

  private Titles() {}

  /** The title without any bracket at its end. */
  static String bare(String title) {
    String now = title.strip();
    for (int i = 0; i < BRACKETS; i++) {
      now = withoutLastBracket(now);
    }
    return now;
  }

  /** The title without the marks of a draft; other brackets stay. */
  static String withoutDraftMark(String title) {
    String now = title.strip();
    for (int i = 0; i < BRACKETS && stageOfBracket(now).isPresent(); i++) {
      now = withoutLastBracket(now);
    }
    return now;
  }

  /** The stage that the bracket at the end marks. */
  static Optional<Stage> stage(String title) {
    return stageOfBracket(title.strip());
  }

  static String withoutLastBracket(String name) {
    int open = lastBracket(name);
    return open > 0 ? name.substring(0, open).strip() : name;
  }

  private static Optional<Stage> stageOfBracket(String title) {
    int open = lastBracket(title);
    if (open <= 0) {
      return Optional.empty();
    }
    String mark = title.substring(open);
    if (mark.contains("征求意见")) {
      return Optional.of(Stage.CONSULTATION);
    }
    if (mark.contains("送审")) {
      return Optional.of(Stage.SUBMITTED);
    }
    return mark.contains("草案") ? Optional.of(Stage.DRAFT) : Optional.empty();
  }

  private static int lastBracket(String name) {
    if (name.endsWith(")") || name.endsWith("）")) {
      return Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
    }
    return -1;
  }
}
