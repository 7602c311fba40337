package huiyin.letter;

/** A value read out of the text, and the words it was read from. */
public record Found<T>(T value, Span at) {}
