package huiyin.letter;

import huiyin.letter.term.Edtf;

/** A date or period in the letter's text, resolved against the letter's own date. */
public record Day(String text, Edtf date, ReadingRule by, Span at) implements Fact {}
