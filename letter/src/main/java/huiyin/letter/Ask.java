package huiyin.letter;

/** A request of a proposal in its own words, without its label and its closing mark. */
public record Ask(String text, ReadingRule by, Span at) {}
