package huiyin.server.setup.demo;

import huiyin.letter.term.ProposalKind;

/**
 * What the cases of one file have in common.
 *
 * @param committee the account that examines
 * @param dispatch the account that assigns
 */
record Sitting(
    String rulebook,
    ProposalKind kind,
    String assembly,
    String session,
    String committee,
    String dispatch) {}
