package huiyin.letter.check;

/** How much a finding weighs: only an ERROR keeps a letter from being sent. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
