package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells by when a promise is to be kept: the last date of the sentence that still lay ahead. */
final class Deadlines {
  private static final Words NAMES = Words.of("规划", "纲要", "行动", "方案", "期间规划");
  private static final Words COMPARED = Words.of("比", "较", "与");

  private final String text;
  private final Datings dates;
  private final @Nullable LocalDate letter;

  Deadlines(String text, Datings dates, @Nullable LocalDate letter) {
    this.text = text;
    this.dates = dates;
    this.letter = letter;
  }

  @Nullable Edtf of(int start, int end) {
    Edtf deadline = null;
    for (Dating date : dates.within(start, end)) {
      if (isAhead(date.date()) && !isName(date)) {
        deadline = date.date().end();
      }
    }
    return deadline;
  }

  private boolean isAhead(Edtf date) {
    LocalDate since = letter;
    return since == null || date.lastDay().map(last -> !last.isBefore(since)).orElse(false);
  }

  private boolean isName(Dating date) {
    return NAMES.at(text, date.end()) > 0
        || COMPARED.before(text, 0, date.start()) > 0
        || text.startsWith("以来", date.end());
  }
}
