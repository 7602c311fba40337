package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.term.Edtf;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of time as far as its own words give it.
 *
 * @param year null where the words name none
 */
record Moment(@Nullable Year year, Stretch stretch, ReadingRule by, int start, int end) {

  /** The date in its year; empty for a day that can't be. */
  Optional<Edtf> in(int of) {
    try {
      return Optional.of(stretch.in(of));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  int month() {
    return stretch.month();
  }

  int day() {
    return stretch.day();
  }

  Moment endingAt(int place) {
    return new Moment(year, stretch, by, start, place);
  }
}
