package huiyin.letter.check;

import huiyin.letter.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken.
 *
 * @param words what goes into the sentence of the rule's page, in its order
 * @param ask the request that found no answer
 * @param fix what should stand there, where that is sure
 */
public record Fault(Span at, List<String> words, @Nullable String ask, @Nullable String fix) {
  public Fault {
    words = List.copyOf(words);
  }

  public static Fault at(Span at, String... words) {
    return new Fault(at, List.of(words), null, null);
  }

  public Fault fixedBy(String right) {
    return new Fault(at, words, ask, right);
  }
}
