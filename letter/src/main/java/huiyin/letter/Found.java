package huiyin.letter;

/** A value read out of the text, the rule that read it, and the words it was read from. */
public record Found<T>(T value, ReadingRule by, Span at) {}
