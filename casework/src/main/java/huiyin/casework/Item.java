package huiyin.casework;

import huiyin.letter.term.ProposalKind;
import java.util.List;

/**
 * What was put forward: one matter, with its analysis and what is asked for.
 *
 * @param rulebook the rulebook it is handled by (guangdong-cppcc-sample)
 * @param assembly the assembly it goes to (广东省政协)
 * @param session its term and session (十二届四次会议)
 * @param lead who puts it forward first
 * @param invited who is asked to co-sign
 */
public record Item(
    String rulebook,
    ProposalKind kind,
    String assembly,
    String session,
    String title,
    String analysis,
    String asks,
    Proposer lead,
    List<Proposer> invited) {
  public Item {
    invited = List.copyOf(invited);
  }
}
