package huiyin.server.web.acts;

import huiyin.server.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed for a command that takes a few words or none. */
public record ActForm(@Nullable String words, @Nullable String unit, @Nullable String key) {
  public static final ActForm EMPTY = new ActForm(null, null, null);

  /** What was typed, empty when nothing was. */
  public String wordsTyped() {
    return Typed.clean(words);
  }

  /** The unit that was chosen, empty when none was. */
  public String unitTaken() {
    return unit == null ? "" : unit;
  }
}
