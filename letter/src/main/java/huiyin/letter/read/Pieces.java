package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Piece;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a piece of text by the readers of letters, as if it were a letter's whole prose. */
public final class Pieces {
  private Pieces() {}

  public static Piece read(String text, @Nullable LocalDate day) {
    List<Span> whole = List.of(new Span(0, text.length()));
    Plain plain = Plain.of(new Prose(text, whole, List.of(), header(day)));
    Datings dates = Days.in(plain, day);
    return new Piece(Counts.in(plain), Quantities.in(plain, dates), Days.facts(plain, dates));
  }

  private static Header header(@Nullable LocalDate day) {
    Found<LocalDate> issued =
        day == null ? null : new Found<>(day, ReadingRule.SIGNING_DATE, new Span(0, 0));
    return new Header(
        null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null,
        issued, null, List.of());
  }
}
