package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.term.Edtf;

/** A date, the rule that read it, and its place in the folded text. */
record Dating(Edtf date, ReadingRule by, int start, int end) {}
