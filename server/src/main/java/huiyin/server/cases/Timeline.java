package huiyin.server.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The drawn life of a case: what happened above the line, what is due below it. */
public record Timeline(
    int height,
    List<Tick> months,
    List<Moment> moments,
    List<Bar> bars,
    String begun,
    String today,
    String todayBox,
    String todayLabel) {

  static final int WIDTH = 1216;
  private static final int LEFT = 40;
  private static final int RIGHT_ROOM = 210;
  private static final int FIRST_BAR = 128;
  private static final int BAR_STEP = 24;
  private static final int[] STAIR = {22, 44, 66};
  private static final int GAP = 10;
  private static final int HALF_BOX = 46;

  public Timeline {
    months = List.copyOf(months);
    moments = List.copyOf(moments);
    bars = List.copyOf(bars);
  }

  /** The first day of a month on the line. */
  public record Tick(String x, String textX, LocalDate month) {}

  /** What happened on one day; the label is left out where there is no room for it. */
  public record Moment(String x, int y, String label, String day, boolean leftward) {
    public boolean labelled() {
      return y > 0;
    }
  }

  /**
   * One limit as a bar: what has run is filled, what is left is pale, what has not begun is dashed.
   */
  public record Bar(
      String look,
      String x,
      int y,
      String width,
      String run,
      String label,
      String note,
      String textX,
      boolean leftward) {
    public int textY() {
      return y + 11;
    }
  }

  /** Something that happened, named in the reader's language. */
  public record Happened(String what, LocalDate on) {}

  /**
   * A limit to be drawn.
   *
   * @param until how far it has run: the day it was met, or today
   */
  public record Running(
      String look,
      String label,
      String note,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate until) {}

  /** Lays out the line; events of one day share a dot. */
  static Timeline of(List<Happened> happened, List<Running> limits, LocalDate today) {
    var scale = Scale.over(happened, limits, today);
    var moments = new ArrayList<Moment>();
    var now = scale.x(today);
    var freeFrom = new double[STAIR.length];
    for (var one : happened) {
      moments.add(place(one, scale, now, freeFrom));
    }
    var bars = new ArrayList<Bar>();
    for (var limit : limits) {
      bars.add(bar(limit, FIRST_BAR + BAR_STEP * bars.size(), scale));
    }
    return new Timeline(
        FIRST_BAR + BAR_STEP * Math.max(1, bars.size()) + 8,
        scale.months(),
        moments,
        bars,
        scale.at(happened.isEmpty() ? today : happened.getFirst().on()),
        px(now),
        px(now - HALF_BOX),
        shortDay(today));
  }

  /** Puts a label on the first step of the stair that is free, to the right of its dot or left. */
  private static Moment place(Happened one, Scale scale, double now, double[] freeFrom) {
    var x = scale.x(one.on());
    var day = shortDay(one.on());
    var wide = widthOf(one.what()) + 6 + widthOf(day) + GAP;
    for (var level = 0; level < STAIR.length; level++) {
      var wall = level < 2 ? now : Double.POSITIVE_INFINITY;
      if (x >= freeFrom[level] && x + wide <= WIDTH && clear(x, x + wide, wall)) {
        freeFrom[level] = x + wide;
        return new Moment(px(x), STAIR[level], one.what(), day, false);
      }
      if (x - wide >= freeFrom[level] && clear(x - wide, x, wall)) {
        freeFrom[level] = x + GAP;
        return new Moment(px(x), STAIR[level], one.what(), day, true);
      }
    }
    return new Moment(px(x), 0, one.what(), day, false);
  }

  private static boolean clear(double from, double to, double wall) {
    return to <= wall - HALF_BOX || from >= wall + HALF_BOX;
  }

  private static Bar bar(Running limit, int y, Scale scale) {
    var from = scale.x(limit.from());
    var to = Math.max(from + 2, scale.x(limit.to()));
    var run = limit.until() == null ? 0 : Math.clamp(scale.x(limit.until()) - from, 2, to - from);
    var words = widthOf(limit.label()) + 14 + widthOf(limit.note());
    var leftward = to + 8 + words > WIDTH && from - 8 - words > 0;
    return new Bar(
        limit.look(),
        px(from),
        y,
        px(to - from),
        px(run),
        limit.label(),
        limit.note(),
        px(leftward ? from - 8 : to + 8),
        leftward);
  }

  static String shortDay(LocalDate day) {
    return String.format(Locale.ROOT, "%d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  /** About how many pixels a text takes at 13 px: a Chinese character 13, others 7. */
  static int widthOf(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 7 : 13).sum();
  }

  private static String px(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }

  private record Scale(LocalDate first, double perDay, LocalDate last) {
    static Scale over(List<Happened> happened, List<Running> limits, LocalDate today) {
      var first = today;
      var last = today;
      for (var one : happened) {
        first = one.on().isBefore(first) ? one.on() : first;
        last = one.on().isAfter(last) ? one.on() : last;
      }
      for (var limit : limits) {
        first = limit.from().isBefore(first) ? limit.from() : first;
        last = limit.to().isAfter(last) ? limit.to() : last;
      }
      var days = Math.max(30, ChronoUnit.DAYS.between(first, last));
      return new Scale(first, (double) (WIDTH - LEFT - RIGHT_ROOM) / days, last);
    }

    double x(LocalDate day) {
      return LEFT + perDay * ChronoUnit.DAYS.between(first, day);
    }

    String at(LocalDate day) {
      return px(x(day));
    }

    List<Tick> months() {
      var ticks = new ArrayList<Tick>();
      var step = (int) Math.max(1, Math.ceil(70 / (perDay * 30)));
      for (var month = first.withDayOfMonth(1);
          !month.isAfter(last.plusMonths(1));
          month = month.plusMonths(step)) {
        var x = x(month);
        if (x >= 0 && x < WIDTH - 60) {
          ticks.add(new Tick(px(x), px(x + 5), month));
        }
      }
      return ticks;
    }
  }
}
