package huiyin.letter.term;

/** How much of an answer is published (公开属性). */
public enum Openness {
  FULL,
  ABSTRACT,
  TITLE,
  NONE
}
