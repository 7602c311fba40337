package huiyin.letter;

/**
 * A sentence that reports something done; its figures, bodies and dates are those that stand in it.
 */
public record Measure(ReadingRule by, Span at) implements Fact {}
