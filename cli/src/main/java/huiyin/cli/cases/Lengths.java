package huiyin.cli.cases;

import huiyin.letter.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Lengths of time in days, a month as a twelfth of a year: what the peers give, and what is read.
 */
final class Lengths {
  private static final double YEAR = 365.2425;
  private static final double MONTH = YEAR / 12;
  private static final double NEAR = 0.01;

  private Lengths() {}

  /** A quantity as a length of time; empty when it is none. */
  static Optional<Double> of(Quantity quantity) {
    return of(quantity.value(), quantity.unit());
  }

  private static Optional<Double> of(BigDecimal value, String unit) {
    double days =
        switch (unit) {
          case "年", "周年", "个年度", "年度", "Year", "year", "Y" -> YEAR;
          case "个季度", "季度" -> MONTH * 3;
          case "个月", "月", "Month", "month", "M" -> MONTH;
          case "周", "个星期", "星期", "Week", "week", "W" -> 7;
          case "天", "日", "Day", "day", "D" -> 1;
          case "小时", "个小时", "hour" -> 1.0 / 24;
          case "分钟", "分", "minute" -> 1.0 / 24 / 60;
          default -> 0;
        };
    return days == 0 ? Optional.empty() : Optional.of(value.doubleValue() * days);
  }

  /** All lengths in what was read, both ends of a range. */
  static List<Double> of(List<Quantity> read) {
    List<Double> lengths = new ArrayList<>();
    for (Quantity quantity : read) {
      of(quantity).ifPresent(lengths::add);
      if (quantity.max() != null) {
        of(quantity.max(), quantity.unit()).ifPresent(lengths::add);
      }
    }
    return lengths;
  }

  /** The lengths that a peer gives: P1Y1M21D, {year: 4, month: 6}, 10 Month. */
  static List<Double> of(JsonNode item) {
    JsonNode time = item.path("time");
    String timex =
        Stream.of(item.path("resolution").path("Timex"), item.path("values").path(0).path("timex"))
            .map(field -> field.asString(""))
            .filter(words -> words.startsWith("P"))
            .findFirst()
            .orElse("");
    if (!timex.isEmpty()) {
      return timex(timex);
    }
    if (item.has("unit")) {
      return of(
              Item.number(item.path("value")).orElse(BigDecimal.ZERO), item.path("unit").asString())
          .stream()
          .toList();
    }
    Stream<JsonNode> parts = time.isArray() ? time.valueStream() : Stream.of(time);
    return parts
        .flatMap(part -> part.propertyStream())
        .flatMap(
            part ->
                of(Item.number(part.getValue()).orElse(BigDecimal.ZERO), part.getKey()).stream())
        .toList();
  }

  private static List<Double> timex(String timex) {
    List<Double> lengths = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < timex.length(); i++) {
      if (Character.isLetter(timex.charAt(i))) {
        of(new BigDecimal(timex.substring(from, i)), timex.substring(i, i + 1))
            .ifPresent(lengths::add);
        from = i + 1;
      }
    }
    return lengths;
  }

  /** Whether each of the lengths is among the others. */
  static boolean hold(List<Double> expected, List<Double> read) {
    return !expected.isEmpty()
        && expected.stream()
            .allMatch(a -> read.stream().anyMatch(b -> Math.abs(a - b) <= NEAR * a));
  }

  /** Whether a length counted from a day, backwards or forwards, comes to a stretch of days. */
  static boolean leads(double length, LocalDate from, Reach to) {
    long days = Math.round(length);
    long slack = 2 + Math.round(length * NEAR);
    return Stream.of(from.minusDays(days), from.plusDays(days))
        .anyMatch(day -> isIn(day, to, slack));
  }

  private static boolean isIn(LocalDate day, Reach to, long slack) {
    boolean afterFirst = to.first() == null || !day.isBefore(to.first().minusDays(slack));
    boolean beforeLast = to.last() == null || !day.isAfter(to.last().plusDays(slack));
    return afterFirst && beforeLast;
  }
}
