package huiyin.letter.read;

import huiyin.letter.Day;
import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.term.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds dates and periods and resolves them against the letter's own date. */
public final class Days {
  private final String text;
  private final @Nullable LocalDate letter;
  private final List<Dating> found = new ArrayList<>();
  private OptionalInt sentenceYear = OptionalInt.empty();
  private OptionalInt yearBefore = OptionalInt.empty();

  private Days(Plain plain, @Nullable LocalDate letter) {
    this.text = plain.text();
    this.letter = letter;
  }

  public static List<Day> in(Prose prose) {
    Plain plain = Plain.of(prose);
    return facts(plain, in(plain, letterDate(prose.header())));
  }

  static List<Day> facts(Plain plain, Datings dates) {
    return dates.all().stream()
        .map(
            day ->
                new Day(
                    plain.printed(day.start(), day.end()),
                    day.date(),
                    day.by(),
                    plain.span(day.start(), day.end())))
        .toList();
  }

  static Datings in(Plain plain, @Nullable LocalDate letter) {
    Days days = new Days(plain, letter);
    plain.paragraphs().forEach(days::read);
    return new Datings(days.found);
  }

  /** The day it was signed, or failing that the day it was published. */
  static @Nullable LocalDate letterDate(Header header) {
    Found<LocalDate> issued = header.issueDate();
    if (issued != null) {
      return issued.value();
    }
    Found<Edtf> published = header.publishedAt();
    return published == null ? null : published.value().firstDay().orElse(null);
  }

  private void read(Span paragraph) {
    sentenceYear = OptionalInt.empty();
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char sign = text.charAt(i);
      if (!Glyph.mayTell(sign)) {
        i++;
        continue;
      }
      if (Glyph.isStop(sign)) {
        sentenceYear = OptionalInt.empty();
      }
      i = readAt(i, paragraph.end());
    }
  }

  /** Takes the date that begins here, if one does, and gives the place to go on from. */
  private int readAt(int i, int end) {
    Dating named = FiveYears.at(text, i);
    if (named != null && named.end() <= end) {
      found.add(named);
      return named.end();
    }
    Moment month = monthWord(i);
    Moment first = month == null && starts(text.charAt(i)) ? Moments.at(text, i) : month;
    if (first == null || first.end() > end) {
      return i + 1;
    }
    if (recurs(i)) {
      return first.end();
    }
    Moment last = last(first);
    return last == null || last.end() > end ? single(first) : range(first, last);
  }

  private static boolean starts(char sign) {
    return Numeral.isSign(sign) || "今去明前后上下本当同次翌年第首".indexOf(sign) >= 0;
  }

  /** 每年第一季度, 每年9月: no one date. */
  private boolean recurs(int i) {
    return text.startsWith("每年", i - 2)
        || text.startsWith("每年的", i - 3)
        || text.startsWith("历年", i - 2)
        || text.startsWith("每", i - 1);
  }

  /** 本月, 上月, 下月底, counted from the letter's own month. */
  private @Nullable Moment monthWord(int i) {
    int step = "上本下".indexOf(text.charAt(i)) - 1;
    int mark = Numerals.sign(text, i + 1) == '个' ? i + 2 : i + 1;
    if (letter == null
        || step < -1
        || Numerals.sign(text, mark) != '月'
        || (step == 0 && mark > i + 1)
        || "基根日以".indexOf(Numerals.sign(text, i - 1)) >= 0) {
      return null;
    }
    LocalDate month = letter.plusMonths(step);
    Year year = new Year(Year.By.NUMBER, month.getYear(), i);
    return Moments.inMonth(text, mark + 1, year, month.getMonthValue(), i);
  }

  private int single(Moment moment) {
    OptionalInt year = year(moment, OptionalInt.empty());
    year.ifPresent(
        y ->
            moment
                .in(y)
                .ifPresent(
                    date -> found.add(new Dating(date, by(moment), moment.start(), moment.end()))));
    remember(moment, year);
    return moment.end();
  }

  /** A year that is written, one counted from the letter's or from the year before, or none. */
  private static ReadingRule by(Moment moment) {
    Year year = moment.year();
    if (year == null) {
      return ReadingRule.DATE_WITHOUT_YEAR;
    }
    return switch (year.by()) {
      case NUMBER -> ReadingRule.DATE_WRITTEN_OUT;
      case LETTER -> ReadingRule.DATE_BY_LETTER;
      case YEAR_BEFORE -> ReadingRule.DATE_BY_YEAR_BEFORE;
    };
  }

  private int range(Moment first, Moment last) {
    OptionalInt from = year(first, OptionalInt.empty());
    OptionalInt to = year(last, from);
    if (from.isPresent() && to.isPresent()) {
      boolean wraps = last.year() == null && last.month() > 0 && last.month() < first.month();
      Optional<Edtf> start = first.in(from.getAsInt());
      Optional<Edtf> end = last.in(wraps ? to.getAsInt() + 1 : to.getAsInt());
      if (start.isPresent() && end.isPresent()) {
        found.add(
            new Dating(
                Edtf.between(start.get(), end.get()),
                ReadingRule.DATE_SPAN,
                first.start(),
                last.end()));
      }
    }
    remember(last, to);
    return last.end();
  }

  private void remember(Moment moment, OptionalInt year) {
    if (moment.year() != null && year.isPresent()) {
      sentenceYear = year;
      yearBefore = year;
    }
  }

  private OptionalInt year(Moment moment, OptionalInt rangeStart) {
    Year year = moment.year();
    OptionalInt letterYear =
        letter == null ? OptionalInt.empty() : OptionalInt.of(letter.getYear());
    if (year == null) {
      return rangeStart.isPresent()
          ? rangeStart
          : sentenceYear.isPresent() && moment.month() > 0 ? sentenceYear : letterYear;
    }
    return switch (year.by()) {
      case NUMBER -> OptionalInt.of(year.number());
      case LETTER -> step(letterYear, year.number());
      case YEAR_BEFORE ->
          step(
              rangeStart.isPresent()
                  ? rangeStart
                  : yearBefore.isPresent() ? yearBefore : letterYear,
              year.number());
    };
  }

  private static OptionalInt step(OptionalInt from, int step) {
    return from.isPresent() ? OptionalInt.of(from.getAsInt() + step) : from;
  }

  /** The second end of 5月25日至26日, 2018-2021年, 去年11月至今年3月; null if there is none. */
  private @Nullable Moment last(Moment first) {
    int at = first.end();
    if (Moments.LINKS.indexOf(Numerals.sign(text, at)) < 0) {
      return null;
    }
    at += Numerals.sign(text, at) == '—' && Numerals.sign(text, at + 1) == '—' ? 2 : 1;
    Moment last = Moments.at(text, at);
    if (last != null) {
      return last;
    }
    Moment day = first.day() > 0 ? Moments.day(text, at, null, first.month(), at) : null;
    return day;
  }
}
