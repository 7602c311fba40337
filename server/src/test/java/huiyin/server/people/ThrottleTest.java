package huiyin.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Throttle throttle =
      new Throttle(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void five_wrong_passwords_bring_a_pause_that_ends() {
    wrong(Throttle.TRIES);
    assertThat(throttle.mayTry("a", "1")).isFalse();
    now = now.plus(Throttle.PAUSE).plusSeconds(1);
    assertThat(throttle.mayTry("a", "1")).isTrue();
  }

  @Test
  void another_address_and_another_account_are_not_held_up() {
    wrong(Throttle.TRIES);
    assertThat(throttle.mayTry("a", "2")).isTrue();
    assertThat(throttle.mayTry("b", "1")).isTrue();
  }

  @Test
  void the_right_password_clears_the_count() {
    wrong(Throttle.TRIES - 1);
    throttle.right("a", "1");
    wrong(1);
    assertThat(throttle.mayTry("a", "1")).isTrue();
  }

  private void wrong(int times) {
    for (int time = 0; time < times; time++) {
      throttle.wrong("a", "1");
    }
  }
}
