package huiyin.letter;

import huiyin.letter.check.Finding;
import huiyin.letter.check.Rules;
import huiyin.letter.read.Folded;
import huiyin.letter.read.Pieces;
import huiyin.letter.read.ProposalReader;
import huiyin.letter.read.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one door to reading: any text gives a page, never an exception. */
public final class Letters {
  private Letters() {}

  /** Reads a page: the documents in it, their facts, and what is wrong with them. */
  public static Page read(String text) {
    return readWithProposal(text, "");
  }

  /** Reads a proposal: its title, proposers, analysis and requests. */
  public static Proposal proposal(String text) {
    return ProposalReader.read(text);
  }

  /** Reads a piece of text that is no letter by the same readers, its dates against a given day. */
  public static Piece piece(String text, @Nullable LocalDate day) {
    return Pieces.read(text, day);
  }

  /** Reads a page beside the proposal that it answers, so that each request finds its answer. */
  public static Page readWithProposal(String text, String proposal) {
    return readWithProposal(text, proposal, List.of());
  }

  /** The same for a file that holds words which its reader does not see. */
  public static Page readWithProposal(String text, String proposal, List<Hidden> hidden) {
    Folded page = Folded.of(text);
    List<Letter> letters = Reader.letters(page, proposal);
    List<List<Finding>> findings = Rules.check(page, letters, hidden);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      readings.add(new Reading(letters.get(i), findings.get(i)));
    }
    return new Page(text, readings);
  }
}
