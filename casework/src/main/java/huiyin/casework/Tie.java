package huiyin.casework;

/** What a person must be to a case to give a command. */
public enum Tie {
  /** The role alone. */
  ROLE,
  /** 第一提案人、领衔代表. */
  LEAD_PROPOSER,
  /** Asked to co-sign. */
  INVITED,
  /** The lead, or one who has co-signed. */
  PROPOSER,
  /** Of the unit that writes the reply. */
  ANSWERING_UNIT,
  /** Of a unit that gives an opinion. */
  CO_UNIT,
  /** Of any unit that handles the case. */
  ANY_UNIT
}
