package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Command;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A command for a case, as it comes from a form or a program.
 *
 * @param command made when nobody else can write to the case any more, so that a number that it
 *     carries is surely free
 * @param key the same for each sending of the same form
 * @param seen the version of the case that the person saw; null when it does not matter
 */
public record Asked(
    String caseId, Function<Case, Command> command, String key, @Nullable Integer seen) {
  public Asked {
    if (key.isBlank() || key.length() > 100) {
      throw new IllegalArgumentException("a command has a key of at most 100 characters");
    }
  }

  /** A command that is known beforehand. */
  public static Asked of(String caseId, Command command, String key, @Nullable Integer seen) {
    return new Asked(caseId, _ -> command, key, seen);
  }
}
