package huiyin.letter.read;

/**
 * A sentence up to its 。 or ；, without an outline label, in the folded text.
 *
 * @param leads whether it stands right behind an outline label or point label
 * @param closed whether a 。 or ； ends it
 */
record Sentence(int start, int end, Section section, boolean leads, boolean closed) {

  /** What the part of the letter says that it tells. */
  enum Section {
    DONE,
    PLANNED,
    UNSAID
  }

  int length() {
    return end - start;
  }
}
