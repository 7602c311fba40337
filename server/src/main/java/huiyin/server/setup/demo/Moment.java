package huiyin.server.setup.demo;

import huiyin.casework.Move;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step of a sample life at its point in time.
 *
 * @param key the same each time the step is loaded, so that it is taken once
 */
record Moment(Step step, Instant at, String key) {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MINUTES_APART = 11;

  /** The steps of a life: those of one day follow each other in the order of the file. */
  static List<Moment> of(SampleCase sample, Days days) {
    return IntStream.range(0, sample.life().size())
        .mapToObj(n -> of(sample.life().get(n), n, days))
        .toList();
  }

  /** Whether the letter's document must be made for it, or was. */
  boolean needsLetter() {
    return step.move() == Move.SIGN;
  }

  private static Moment of(Step step, int number, Days days) {
    LocalTime time = MORNING.plusMinutes((long) MINUTES_APART * number);
    Instant at = days.of(step.day()).atTime(time).toInstant(ZoneOffset.ofHours(8));
    return new Moment(step, at, "sample " + number);
  }
}
