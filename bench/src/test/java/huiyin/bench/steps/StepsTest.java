package huiyin.bench.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final int MUCH = 1_000;

  /** Counted: goes through a text, or looks through the rest of it from each of its places. */
  public static final class Walk implements IntConsumer {
    @Override
    public void accept(int length) {
      String text = "a".repeat(Math.abs(length));
      int found = 0;
      for (int i = 0; i < text.length(); i++) {
        found += length > 0 || text.indexOf('b', i) < 0 ? 1 : 0;
      }
      if (found != text.length()) {
        throw new IllegalStateException();
      }
    }
  }

  private final IntConsumer walk =
      new CountedClasses(List.of(Walk.class.getName()), List.of())
          .caller(Walk.class.getName(), IntConsumer.class);

  private long steps(int length) {
    return Work.of(() -> walk.accept(length)).steps();
  }

  @Test
  void the_same_work_takes_the_same_steps() {
    assertThat(steps(MUCH)).isEqualTo(steps(MUCH)).isPositive();
  }

  @Test
  void twice_the_work_takes_twice_the_steps() {
    assertThat((double) steps(2 * MUCH) / steps(MUCH)).isBetween(1.9, 2.1);
  }

  @Test
  void what_the_jdk_looks_through_counts_too() {
    assertThat((double) steps(-2 * MUCH) / steps(-MUCH)).isBetween(3.8, 4.2);
  }

  @Test
  void more_steps_than_allowed_end_the_work() {
    Steps.start(100);
    assertThatThrownBy(() -> walk.accept(MUCH)).isInstanceOf(TooManySteps.class);
  }
}
