package huiyin.ledger;

import huiyin.letter.Span;

/** Where something is said: the letter, the place in its text, and the words that stand there. */
public record Source(String letter, Span at, String words) {}
