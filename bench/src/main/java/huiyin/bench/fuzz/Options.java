package huiyin.bench.fuzz;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command was told.
 *
 * @param again the file of an input that is to be tried alone
 */
record Options(long minutes, long seed, @Nullable Path again) {

  /** Empty when a word is not understood. */
  static Optional<Options> of(String... words) {
    Options options = new Options(30, 1, null);
    for (int i = 0; i < words.length; i += 2) {
      if (i + 1 == words.length) {
        return Optional.empty();
      }
      Optional<Options> next = options.with(words[i], words[i + 1]);
      if (next.isEmpty()) {
        return next;
      }
      options = next.get();
    }
    return Optional.of(options);
  }

  private Optional<Options> with(String name, String value) {
    try {
      return switch (name) {
        case "--minutes" -> Optional.of(new Options(Long.parseLong(value), seed, again));
        case "--seed" -> Optional.of(new Options(minutes, Long.parseLong(value), again));
        case "--again" -> Optional.of(new Options(minutes, seed, Path.of(value)));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
