package huiyin.letter;

import org.jspecify.annotations.Nullable;

/** A request of the proposal in its own words, and where the letter answers it, if it does. */
public record Answer(String ask, @Nullable Span answeredBy) {}
