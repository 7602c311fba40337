package huiyin.cli.cases;

import huiyin.letter.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tells by which convention a date as read is one that a peer allows. */
final class Holding {
  private static final Pattern PART = Pattern.compile("[初底末]|伊始|初期|前期|年内");
  private static final Pattern BETWEEN = Pattern.compile("间$");
  private static final Pattern SEASON = Pattern.compile("[春夏秋冬]|暑假|寒假|节$|元旦|小寒|大寒|冬至|夏至|三十$");
  private static final Pattern LUNAR = Pattern.compile("闰|廿|大年|正月|腊月");
  private static final Pattern YEAR = Pattern.compile("年|[0-9]{4}");
  private static final Pattern CLOCK = Pattern.compile("[0-9:]{4,5}$|早间?$");

  private Holding() {}

  static Convention of(String words, JsonNode item, List<Reach> allowed, Reach read) {
    if (allowed.stream().anyMatch(read::equals)) {
      return CLOCK.matcher(words).find() ? Convention.CLOCK : Convention.SAME;
    }
    if (allowed.stream().anyMatch(each -> each.isOpen() && meets(each, read))) {
      return Convention.OPEN;
    }
    if (PART.matcher(words).find()
        && allowed.stream()
            .anyMatch(each -> each.isOpen() ? isNear(each, read) : isPart(each, read))) {
      return Convention.PART;
    }
    if (BETWEEN.matcher(words).find() && allowed.stream().anyMatch(each -> endsLater(each, read))) {
      return Convention.RANGE_END;
    }
    if (!YEAR.matcher(words).find()
        && allowed.stream().anyMatch(e -> e.equals(read.years(1)) || e.equals(read.years(-1)))) {
      return Convention.YEAR_UNSAID;
    }
    return SEASON.matcher(words).find() && isItsYear(item, allowed, read)
        ? Convention.SEASON
        : Convention.NOT_READ_HERE;
  }

  /** 10号、11号、12号 are days of their own to us, one stretch to a peer. */
  static boolean isList(List<Reach> allowed, List<Day> days) {
    List<Reach> each = days.stream().flatMap(day -> Reach.of(day).stream()).toList();
    return each.size() > 1
        && allowed.contains(new Reach(each.getFirst().first(), each.getLast().last()));
  }

  static boolean isLunar(String words) {
    return LUNAR.matcher(words).find();
  }

  /** 年初之前 ends in January to us, in February to a peer. */
  private static boolean isNear(Reach open, Reach read) {
    LocalDate edge = Objects.requireNonNull(open.edge());
    return read.first() != null
        && !edge.isBefore(read.first())
        && !edge.isAfter(read.first().plusMonths(2));
  }

  /**
   * The one end that an open stretch has is the first or last day of what was read, or next to it.
   */
  private static boolean meets(Reach open, Reach read) {
    LocalDate edge = Objects.requireNonNull(open.edge());
    return Stream.of(read.first(), read.last())
        .filter(Objects::nonNull)
        .anyMatch(day -> edge.equals(day) || edge.equals(day.plusDays(1)));
  }

  /** 年底 is December to us, November and December to a peer: one edge is the same. */
  private static boolean isPart(Reach wide, Reach read) {
    return Objects.equals(wide.first(), read.first()) || Objects.equals(wide.last(), read.last());
  }

  private static boolean endsLater(Reach shorter, Reach read) {
    return Objects.equals(shorter.first(), read.first())
        && shorter.last() != null
        && read.last() != null
        && shorter.last().plusDays(1).equals(LocalDate.of(read.last().getYear(), 1, 1));
  }

  /** A season, festival or solar term: the year that it is of. */
  private static boolean isItsYear(JsonNode item, List<Reach> allowed, Reach read) {
    LocalDate first = read.first();
    if (first == null || !Objects.equals(read.last(), LocalDate.of(first.getYear(), 12, 31))) {
      return false;
    }
    String year = String.valueOf(first.getYear());
    return item.toString().contains("\"" + year + "-SU\"")
        || allowed.stream()
            .anyMatch(e -> e.first() != null && e.first().getYear() == first.getYear());
  }
}
