package huiyin.cli.cases;

import huiyin.letter.Day;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param first null where it has no beginning, or begins when the text is written
 * @param last null where it has no end, or ends when the text is written
 */
record Reach(@Nullable LocalDate first, @Nullable LocalDate last) {
  private static final String OPEN = "..";

  static Optional<Reach> of(Edtf date) {
    String text = date.text();
    if (text.startsWith(OPEN)) {
      return date.lastDay().map(last -> new Reach(null, last));
    }
    if (text.endsWith(OPEN)) {
      return date.firstDay().map(first -> new Reach(first, null));
    }
    return date.firstDay().flatMap(first -> date.lastDay().map(last -> new Reach(first, last)));
  }

  static Optional<Reach> of(Day day) {
    return of(day.date());
  }

  boolean isOpen() {
    return first == null || last == null;
  }

  /** The one end that it has, where the other is open. */
  @Nullable LocalDate edge() {
    return first == null ? last : first;
  }

  boolean isEmpty() {
    return first == null && last == null;
  }

  Reach years(long later) {
    return new Reach(
        first == null ? null : first.plusYears(later), last == null ? null : last.plusYears(later));
  }
}
