package huiyin.casework;

import huiyin.casework.rulebook.Article;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes refusals, so that a decider reads as a list of reasons. */
final class Refusals {
  private Refusals() {}

  static Optional<Outcome.Refused> because(String id, Map<String, String> parameters) {
    return because(id, null, parameters);
  }

  static Optional<Outcome.Refused> because(
      String id, @Nullable Article article, Map<String, String> parameters) {
    return Optional.of(new Outcome.Refused(id, parameters, article));
  }

  /** Refuses words that are missing; field is the key of their name. */
  static Optional<Outcome.Refused> blank(String words, String field) {
    return words.isBlank() ? because("blank", Map.of("field", field)) : Optional.empty();
  }

  static Optional<Outcome.Refused> none() {
    return Optional.empty();
  }
}
