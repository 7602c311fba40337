package huiyin.letter;

import huiyin.letter.read.Reader;
import java.util.List;

/** The one door to reading: any text gives a page, never an exception. */
public final class Letters {
  private Letters() {}

  /** Reads a page: the documents in it, their facts, and what is wrong with them. */
  public static Page read(String text) {
    return readWithProposal(text, "");
  }

  /** Reads a page beside the proposal that it answers, so that each request finds its answer. */
  public static Page readWithProposal(String text, String proposal) {
    return new Page(
        text,
        Reader.letters(text, proposal).stream()
            .map(letter -> new Reading(letter, List.of()))
            .toList());
  }
}
