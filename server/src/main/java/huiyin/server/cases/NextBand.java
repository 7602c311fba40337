package huiyin.server.cases;

import huiyin.casework.Move;
import java.util.List;

/**
 * What comes next in a case: the one dark band of its page.
 *
 * @param waits whom the case waits for, and for what
 * @param by by when, empty when no limit runs
 * @param acts what the reader may do about it, the first of them foremost
 */
public record NextBand(String waits, String by, List<Act> acts) {
  public NextBand {
    acts = List.copyOf(acts);
  }

  /** A command that the reader may give, and its page. */
  public record Act(Move move, String address) {}
}
