package huiyin.casework.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkdaysTest {
  private final Workdays workdays = shipped();

  @ParameterizedTest
  @CsvSource({
    "2018, 250",
    "2019, 250",
    "2020, 249",
    "2021, 250",
    "2022, 249",
    "2023, 249",
    "2024, 251",
    "2025, 248",
    "2026, 248"
  })
  void a_year_has_as_many_working_days_as_its_notice_says(int year, int expected) {
    LocalDate eve = LocalDate.of(year - 1, 12, 31);
    assertThat(workdays.between(eve, LocalDate.of(year, 12, 31))).isEqualTo(expected);
  }

  @Test
  void the_day_of_the_event_is_not_counted() {
    Reckoning ten = workdays.count(date("2021-03-01"), new Length.WorkingDays(10));
    assertThat(ten.end()).isEqualTo(date("2021-03-15"));
    assertThat(ten.days().getFirst().kind()).isEqualTo(Reckoning.Kind.START);
  }

  @Test
  void holidays_and_weekends_do_not_count_and_made_up_days_do() {
    Reckoning ten = workdays.count(date("2021-02-08"), new Length.WorkingDays(10));
    assertThat(ten.end()).isEqualTo(date("2021-02-26"));
    assertThat(on(ten, "2021-02-11"))
        .isEqualTo(new Reckoning.Day(date("2021-02-11"), Reckoning.Kind.HOLIDAY, 0, "春节"));
    assertThat(on(ten, "2021-02-20"))
        .isEqualTo(new Reckoning.Day(date("2021-02-20"), Reckoning.Kind.MADE_UP, 5, "春节"));
    assertThat(on(ten, "2021-02-21").kind()).isEqualTo(Reckoning.Kind.WEEKEND);
  }

  @Test
  void a_month_ends_on_the_corresponding_day() {
    assertThat(end("2021-03-16", new Length.Months(3))).isEqualTo(date("2021-06-16"));
  }

  @Test
  void where_there_is_no_corresponding_day_a_month_ends_on_its_last() {
    assertThat(end("2022-11-30", new Length.Months(3))).isEqualTo(date("2023-02-28"));
    assertThat(end("2023-11-30", new Length.Months(3))).isEqualTo(date("2024-02-29"));
  }

  @Test
  void a_last_day_off_moves_to_the_day_after_the_holiday() {
    Reckoning month = workdays.count(date("2021-09-02"), new Length.Months(1));
    assertThat(month.end()).isEqualTo(date("2021-10-08"));
    assertThat(month.days().getLast().kind()).isEqualTo(Reckoning.Kind.MOVED);
  }

  @Test
  void a_last_day_on_a_worked_weekend_stays() {
    assertThat(end("2021-02-08", new Length.Months(3))).isEqualTo(date("2021-05-08"));
  }

  @Test
  void calendar_days_count_through_weekends() {
    assertThat(end("2021-03-01", new Length.Days(7))).isEqualTo(date("2021-03-08"));
  }

  @Test
  void a_fixed_date_is_this_years_or_the_next() {
    Length august = new Length.FixedDate(null, MonthDay.of(8, 31));
    assertThat(end("2021-03-01", august)).isEqualTo(date("2021-08-31"));
    assertThat(end("2021-09-01", august)).isEqualTo(date("2022-08-31"));
    assertThat(end("2021-12-01", new Length.FixedMonth(Month.NOVEMBER)))
        .isEqualTo(date("2022-11-30"));
  }

  @Test
  void an_end_in_a_year_without_a_published_calendar_is_provisional() {
    Reckoning over = workdays.count(date("2026-12-28"), new Length.WorkingDays(10));
    assertThat(over.provisional()).isTrue();
    assertThat(workdays.count(date("2026-11-02"), new Length.WorkingDays(10)).provisional())
        .isFalse();
    assertThat(workdays.count(date("2026-11-24"), new Length.Months(3)).provisional()).isTrue();
  }

  @Test
  void counting_and_taking_the_distance_agree() {
    Random random = new Random(20261124);
    for (int i = 0; i < 2000; i++) {
      LocalDate start = date("2018-01-01").plusDays(random.nextInt(3000));
      int n = 1 + random.nextInt(60);
      Reckoning r = workdays.count(start, new Length.WorkingDays(n));
      assertThat(workdays.between(start, r.end())).as("%s + %s", start, n).isEqualTo(n);
      assertThat(workdays.works(r.end())).isTrue();
      assertThat(r.days().getLast().number()).isEqualTo(n);
      assertThat(workdays.between(r.end(), start)).isEqualTo(-n);
    }
  }

  @Test
  void a_bad_line_of_the_calendar_is_shown() {
    assertThatThrownBy(() -> Workdays.read("date,name,off\n2021-01-01,元旦\n"))
        .isInstanceOf(RulebookFault.class)
        .hasMessageContaining("2021-01-01,元旦");
    assertThatThrownBy(() -> Workdays.read("date,name,off\n2021-13-01,元旦,true\n"))
        .isInstanceOf(RulebookFault.class)
        .hasMessageContaining("2021-13-01");
    assertThatThrownBy(() -> Workdays.read("date,name,off\n2021-01-01,元旦,yes\n"))
        .isInstanceOf(RulebookFault.class);
  }

  private LocalDate end(String start, Length length) {
    return workdays.count(date(start), length).end();
  }

  private static Reckoning.Day on(Reckoning r, String day) {
    return r.days().stream().filter(d -> d.date().equals(date(day))).findFirst().orElseThrow();
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static Workdays shipped() {
    try {
      return Workdays.read(
          Files.readString(Path.of(System.getProperty("huiyin.root"), "rulebooks/holidays.csv")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
