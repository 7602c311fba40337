package huiyin.server.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: after five wrong passwords for one account from one address, a pause. */
@Component
final class Throttle {
  static final int TRIES = 5;
  static final Duration PAUSE = Duration.ofMinutes(15);
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Wrong> wrong =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
          return size() > REMEMBERED;
        }
      };

  Throttle(Clock clock) {
    this.clock = clock;
  }

  private record Wrong(int times, Instant last) {}

  synchronized boolean mayTry(String account, String address) {
    Wrong known = wrong.get(key(account, address));
    return known == null || known.times() < TRIES || isOver(known);
  }

  synchronized void wrong(String account, String address) {
    wrong.merge(
        key(account, address),
        new Wrong(1, clock.instant()),
        (before, now) -> isOver(before) ? now : new Wrong(before.times() + 1, now.last()));
  }

  synchronized void right(String account, String address) {
    wrong.remove(key(account, address));
  }

  private boolean isOver(Wrong known) {
    return clock.instant().isAfter(known.last().plus(PAUSE));
  }

  private static String key(String account, String address) {
    return address + " " + account;
  }
}
