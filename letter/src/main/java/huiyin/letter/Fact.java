package huiyin.letter;

/** Something that the letter says, and where it says it. */
public sealed interface Fact
    permits Heading, Point, Quantity, Day, Work, Body, Place, Measure, Commitment {
  /** The rule of reading that produced it. */
  ReadingRule by();

  Span at();
}
