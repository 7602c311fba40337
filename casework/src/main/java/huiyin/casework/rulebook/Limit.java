package huiyin.casework.rulebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a rulebook gives it, or says that it is not given.
 *
 * @param by who must act
 * @param to towards whom
 * @param rulebook the rulebook whose value this is; another than the one asked when inherited
 */
public record Limit(
    Step step,
    LimitState state,
    @Nullable Length length,
    @Nullable From from,
    String by,
    String to,
    Basis basis,
    String note,
    String rulebook) {
  public Limit {
    if (state.runs() && (length == null || from == null || basis instanceof Basis.None)) {
      throw new IllegalArgumentException("a running limit has a length, a start and a basis");
    }
  }

  /** The article behind it, when it is law. */
  public Optional<Article> article() {
    return basis instanceof Basis.Law law ? Optional.of(law.article()) : Optional.empty();
  }
}
