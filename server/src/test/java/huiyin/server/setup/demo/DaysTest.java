package huiyin.server.setup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Rulebooks;
import huiyin.casework.rulebook.Workdays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private final Workdays workdays = Rulebooks.shipped().open("chongqing-npc").workdays();
  private final Days days = new Days(TUESDAY, workdays);

  @Test
  void days_count_back_and_move_to_the_working_day_before() {
    assertThat(days.of("-1")).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(days.of("-2")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(days.of("-2w")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(days.of("-3m+2")).isEqualTo(LocalDate.of(2026, 8, 26));
    assertThat(days.of("2021-07-16")).isEqualTo(LocalDate.of(2021, 7, 16));
  }

  @Test
  void places_of_a_text_are_filled() {
    assertThat(new Dated(TUESDAY, "20260001").fill("第{号}号，{年-400}，{月+40}底前，{日-1}"))
        .isEqualTo("第20260001号，2025年，2027年1月底前，2026年11月23日");
  }

  @Test
  void every_life_goes_forward_whatever_day_it_is_loaded_on() {
    for (LocalDate today = TUESDAY; today.isBefore(TUESDAY.plusYears(2)); today = next(today)) {
      Days then = new Days(today, workdays);
      for (SampleCase sample : SampleFiles.cases()) {
        List<Instant> instants = Moment.of(sample, then).stream().map(Moment::at).toList();
        assertThat(instants).as(sample.id() + " " + today).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  private static LocalDate next(LocalDate day) {
    return day.plusDays(5);
  }
}
