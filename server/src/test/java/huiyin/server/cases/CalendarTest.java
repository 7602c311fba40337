package huiyin.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.casework.rulebook.Workdays;
import huiyin.server.web.Language;
import huiyin.server.web.Lexicon;
import huiyin.server.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The autumn of 2026: 中秋, 国庆, and two weekend days that are worked. */
final class CalendarTest {
  private static final Words WORDS = new Lexicon().in(Language.SIMPLIFIED);
  private static final LocalDate START = LocalDate.of(2026, 9, 14);
  private static final Length TWENTY = new Length.WorkingDays(20);
  private final Workdays workdays = Rulebooks.shipped().open("guangdong-cppcc-sample").workdays();

  @Test
  void draws_counted_days_days_off_and_worked_weekends() {
    var calendar = Calendar.of(workdays.count(START, TWENTY), LocalDate.of(2026, 10, 13), WORDS);
    assertThat(calendar.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
    assertThat(cells(calendar))
        .contains(
            new Calendar.Cell("9/14", "start", "起"),
            new Calendar.Cell("19", "off", "休"),
            new Calendar.Cell("20", "up", "班5"),
            new Calendar.Cell("25", "off", "中秋"),
            new Calendar.Cell("10/1", "off", "国庆"),
            new Calendar.Cell("13", "on today", "17"),
            new Calendar.Cell("16", "end", "20"));
  }

  @Test
  void months_are_not_drawn_day_by_day() {
    var calendar = Calendar.of(workdays.count(START, new Length.Months(3)), START, WORDS);
    assertThat(calendar.shown()).isFalse();
  }

  @Test
  void says_in_sentences_how_the_end_was_found() {
    var said = Counting.of(workdays.count(START, TWENTY), TWENTY, WORDS);
    assertThat(said)
        .extracting(LimitView.Said::about)
        .containsExactly("起点", "跳过 12 天", "补上 2 天", "终点", "依据");
    assertThat(said.get(1).words()).contains("普通周末 2 天", "国庆节 7 天");
    assertThat(said.get(2).words()).startsWith("9 月 20 日、10 月 10 日");
    assertThat(said.get(3).words()).isEqualTo("第 20 个工作日是10 月 16 日，正常上班，不顺延。");
  }

  @Test
  void says_that_a_year_without_a_notice_is_provisional() {
    var length = new Length.Months(3);
    var said = Counting.of(workdays.count(LocalDate.of(2026, 11, 25), length), length, WORDS);
    assertThat(said).extracting(LimitView.Said::about).contains("暂定");
  }

  @Test
  void a_last_day_that_is_off_moves_by_the_article() {
    var length = new Length.Months(1);
    var said = Counting.of(workdays.count(LocalDate.of(2026, 9, 3), length), length, WORDS);
    assertThat(said.get(1).words()).contains("10 月 3 日休息，顺延到10 月 8 日", "第二百零三条");
  }

  private static List<Calendar.Cell> cells(Calendar calendar) {
    return calendar.weeks().stream().flatMap(List::stream).toList();
  }
}
