package huiyin.ledger;

import huiyin.letter.Span;
import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One step of a policy's way as a letter tells it.
 *
 * @param promised true when the letter says that it will be taken, not that it was
 * @param date when, where the sentence says so
 * @param at the clause, or the title that carries the mark of a draft
 */
public record Step(Stage stage, boolean promised, @Nullable Edtf date, Span at) {}
