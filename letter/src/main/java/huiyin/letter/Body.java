package huiyin.letter;

/** An organ, company, university, laboratory or other organisation, named as printed. */
public record Body(String name, ReadingRule by, Span at) implements Fact {}
