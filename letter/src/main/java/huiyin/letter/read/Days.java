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
import org.jspecify.annotations.Nullable;

/** Finds dates and periods and resolves them against the letter's own date. */
public final class Days {
  private final String text;
  private final @Nullable LocalDate letter;
  private final Calendar calendar;
  private final List<Dating> found = new ArrayList<>();

  private Days(Plain plain, @Nullable LocalDate letter) {
    this.text = plain.text();
    this.letter = letter;
    this.calendar = new Calendar(letter);
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
    calendar.sentenceEnds();
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char sign = text.charAt(i);
      if (!Glyph.mayTell(sign)) {
        i++;
        continue;
      }
      if (Glyph.isStop(sign)) {
        calendar.sentenceEnds();
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
    Moment first = moment(i);
    if (first == null || first.end() > end) {
      return i + 1;
    }
    Moment last = last(first);
    if (last != null && last.end() <= end) {
      return recurs(i) ? last.end() : range(first, last);
    }
    return recurs(i) ? first.end() : single(first);
  }

  private @Nullable Moment moment(int i) {
    if (i >= text.length() || !starts(text.charAt(i))) {
      return null;
    }
    Moment nearby = Nearby.at(text, i, letter);
    return nearby == null ? Moments.at(text, i) : nearby;
  }

  private static boolean starts(char sign) {
    return Numeral.isSign(sign) || "今去明前后上下本当同次翌年第首大这元".indexOf(sign) >= 0;
  }

  /** 每年第一季度, 每年9月: no one date. */
  private boolean recurs(int i) {
    return text.startsWith("每年", i - 2)
        || text.startsWith("每年的", i - 3)
        || text.startsWith("历年", i - 2)
        || text.startsWith("每", i - 1);
  }

  private int single(Moment moment) {
    calendar.date(moment).ifPresent(date -> add(date, moment.by(), moment.start(), moment.end()));
    Moment next = moment.day() > 0 ? MonthDays.nextDay(text, moment) : null;
    return next == null ? moment.end() : single(next);
  }

  private int range(Moment first, Moment last) {
    boolean between = "与和".indexOf(text.charAt(first.end())) >= 0;
    ReadingRule by = between ? ReadingRule.DATE_BETWEEN : ReadingRule.DATE_SPAN;
    calendar.span(first, last).ifPresent(date -> add(date, by, first.start(), last.end()));
    return last.end();
  }

  private void add(Edtf date, ReadingRule by, int start, int end) {
    if (date.firstDay().isPresent()) {
      found.add(new Dating(date, by, start, end));
    }
  }

  /** The second end of 5月25日至26日, 2018-2021年, 去年11月至今年3月; null if there is none. */
  private @Nullable Moment last(Moment first) {
    int at = Moments.pastLink(text, first.end());
    if (at < 0) {
      return between(first);
    }
    Moment last = moment(at);
    return last == null && first.day() > 0
        ? MonthDays.day(text, at, null, first.month(), at)
        : last;
  }

  /** 2015年和2018年之间, 2007年与2009年间. */
  private @Nullable Moment between(Moment first) {
    if ("与和".indexOf(Numerals.sign(text, first.end())) < 0) {
      return null;
    }
    Moment last = Moments.at(text, first.end() + 1);
    if (last == null) {
      return null;
    }
    boolean close =
        Numerals.sign(text, last.end()) == '间'
            && "隔断歇".indexOf(Numerals.sign(text, last.end() + 1)) < 0;
    int behind = text.startsWith("之间", last.end()) ? 2 : close ? 1 : 0;
    return behind == 0 ? null : last.endingAt(last.end() + behind);
  }
}
