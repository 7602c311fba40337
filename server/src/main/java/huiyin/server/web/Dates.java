package huiyin.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as sentences name them, and the days and hours of China. */
public final class Dates {
  /** Limits, records and letters are dated by the day in China. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);

  private Dates() {}

  /** The day in China on which something happened. */
  public static LocalDate day(Instant at) {
    return at.atZone(CHINA).toLocalDate();
  }

  /** 2026-10-16 09:02, as a record shows it. */
  public static String minute(Instant at) {
    return TO_THE_MINUTE.format(at);
  }

  /** 10 月 16 日, as a sentence says it. */
  public static String inSentence(Words words, LocalDate day) {
    return words.say(
        "web.month-day",
        words.say("web.month." + day.getMonthValue()),
        String.valueOf(day.getDayOfMonth()));
  }
}
