package huiyin.letter.term;

/** Whose item it is: a CPPCC member's proposal (提案) or a deputy's suggestion (建议). */
public enum ProposalKind {
  CPPCC,
  NPC
}
