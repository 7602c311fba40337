package huiyin.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal (提案) or suggestion (建议) read: what it is called, who files it, what it finds wrong,
 * and what it asks for, one by one.
 *
 * @param analysis from its first sentence to its requests; null where it only asks
 */
public record Proposal(
    @Nullable Found<String> title,
    List<Found<String>> proposers,
    @Nullable Span analysis,
    List<Ask> asks) {

  public Proposal {
    proposers = List.copyOf(proposers);
    asks = List.copyOf(asks);
  }
}
