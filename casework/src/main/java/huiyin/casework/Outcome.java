package huiyin.casework;

import huiyin.casework.rulebook.Article;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a command. */
public sealed interface Outcome {

  /** Done: these events are now true. */
  record Decided(List<Event> events) implements Outcome {
    public Decided {
      events = List.copyOf(events);
    }
  }

  /**
   * Not done.
   *
   * @param id stable; also the key of its sentence
   * @param parameters what the sentence names
   * @param article the rule behind it, when the rulebook gives one
   */
  record Refused(String id, Map<String, String> parameters, @Nullable Article article)
      implements Outcome {
    public Refused {
      parameters = Map.copyOf(parameters);
    }
  }
}
