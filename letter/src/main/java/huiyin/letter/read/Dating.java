package huiyin.letter.read;

import huiyin.letter.term.Edtf;

/** A date with its place in the folded text. */
record Dating(Edtf date, int start, int end) {}
