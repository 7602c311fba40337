package huiyin.letter;

/** What a document is: an answer to the proposer, an opinion for the lead organ, or neither. */
public enum DocumentKind {
  REPLY,
  OPINION,
  OTHER
}
