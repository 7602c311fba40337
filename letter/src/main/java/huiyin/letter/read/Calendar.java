package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gives each date its year: its own, the one before it in the sentence, or the letter's. */
final class Calendar {
  private static final int CENTURY = 100;
  private static final int AHEAD = 10;
  private static final int LEAP_DAY = 29;
  private static final int UNTIL_LEAP = 8;

  private final @Nullable LocalDate letter;
  private OptionalInt sentenceYear = OptionalInt.empty();
  private OptionalInt yearBefore = OptionalInt.empty();

  Calendar(@Nullable LocalDate letter) {
    this.letter = letter;
  }

  void sentenceEnds() {
    sentenceYear = OptionalInt.empty();
  }

  Optional<Edtf> date(Moment moment) {
    OptionalInt year = year(moment, OptionalInt.empty());
    remember(moment, year);
    return year.isPresent() && !isUnfinished(moment)
        ? moment.in(possible(moment, year.getAsInt()))
        : Optional.empty();
  }

  /** 前五个月 told in May may be any five months, told in June they are January to May. */
  private boolean isUnfinished(Moment moment) {
    return moment.by() == ReadingRule.FIRST_MONTHS
        && moment.stretch() instanceof Stretch.Months months
        && (letter == null || months.last() >= letter.getMonthValue());
  }

  /** From the first date's beginning to the last one's end. */
  Optional<Edtf> span(Moment first, Moment last) {
    OptionalInt from = year(first, OptionalInt.empty());
    OptionalInt to = year(last, from);
    remember(last, to);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int firstYear = possible(first, from.getAsInt());
    int lastYear =
        last.year() == null ? firstYear + to.getAsInt() - from.getAsInt() : to.getAsInt();
    boolean wraps = last.year() == null && last.month() > 0 && last.month() < first.month();
    Optional<Edtf> end = last.in(wraps ? lastYear + 1 : lastYear);
    return first.in(firstYear).flatMap(f -> end.map(e -> Edtf.between(f, e)));
  }

  /** 2月29日 without a year is of the last year that had one. */
  private static int possible(Moment moment, int year) {
    boolean leap = moment.year() == null && moment.month() == 2 && moment.day() == LEAP_DAY;
    for (int back = 0; leap && back <= UNTIL_LEAP; back++) {
      if (moment.in(year - back).isPresent()) {
        return year - back;
      }
    }
    return year;
  }

  private void remember(Moment moment, OptionalInt year) {
    if (moment.year() != null && year.isPresent()) {
      sentenceYear = year;
      yearBefore = year;
    }
  }

  private OptionalInt year(Moment moment, OptionalInt rangeStart) {
    Year year = moment.year();
    OptionalInt ofLetter = letter == null ? OptionalInt.empty() : OptionalInt.of(letter.getYear());
    if (year == null) {
      return rangeStart.isPresent()
          ? rangeStart
          : sentenceYear.isPresent() && moment.month() > 0 ? sentenceYear : ofLetter;
    }
    return switch (year.by()) {
      case NUMBER, REIGN -> OptionalInt.of(year.number());
      case LAST_DIGITS -> OptionalInt.of(fromLastDigits(year.number(), ofLetter));
      case LETTER -> step(ofLetter, year.number());
      case YEAR_BEFORE ->
          step(
              rangeStart.isPresent() ? rangeStart : yearBefore.isPresent() ? yearBefore : ofLetter,
              year.number());
    };
  }

  /** 98 is 1998 and 15 is 2015: of this century unless that lies far ahead of the letter. */
  private static int fromLastDigits(int digits, OptionalInt ofLetter) {
    int number = 20 * CENTURY + digits;
    return number > ofLetter.orElse(20 * CENTURY + 30) + AHEAD ? number - CENTURY : number;
  }

  private static OptionalInt step(OptionalInt from, int step) {
    return from.isPresent() ? OptionalInt.of(from.getAsInt() + step) : from;
  }
}
