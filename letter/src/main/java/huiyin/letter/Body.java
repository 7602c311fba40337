package huiyin.letter;

/** An organ, company, university, laboratory or other organisation, named as printed. */
public record Body(String name, Span at) implements Fact {}
