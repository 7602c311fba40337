package huiyin.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_label_stands_on_another_or_on_today(long seed) {
    var random = new Random(seed);
    var happened = new ArrayList<Timeline.Happened>();
    var day = TODAY.minusDays(200);
    while (day.isBefore(TODAY)) {
      happened.add(new Timeline.Happened("事".repeat(2 + random.nextInt(8)), day));
      day = day.plusDays(1 + random.nextInt(25));
    }
    var line = Timeline.of(happened, List.of(), TODAY);
    var labels = line.moments().stream().filter(Timeline.Moment::labelled).toList();
    assertThat(labels).isNotEmpty();
    for (var one : labels) {
      assertThat(from(one)).isGreaterThanOrEqualTo(0);
      assertThat(to(one)).isLessThanOrEqualTo(Timeline.WIDTH);
      for (var other : labels) {
        if (!one.equals(other) && one.y() == other.y()) {
          assertThat(to(one) <= from(other) || to(other) <= from(one)).as("seed %d", seed).isTrue();
        }
      }
    }
  }

  @Test
  void a_bar_is_filled_up_to_the_day_it_was_met_and_pale_after() {
    var from = TODAY.minusDays(100);
    var half =
        new Timeline.Running("kept", "签收", "", from, TODAY.plusDays(100), from.plusDays(100));
    var bar = Timeline.of(List.of(), List.of(half), TODAY).bars().getFirst();
    assertThat(Double.parseDouble(bar.run()) * 2)
        .isCloseTo(Double.parseDouble(bar.width()), offset(1.0));
  }

  @Test
  void a_label_that_has_no_room_at_the_right_stands_at_the_left() {
    var late =
        new Timeline.Running(
            "way", "公开".repeat(20), "", TODAY.plusDays(300), TODAY.plusDays(330), TODAY);
    var bars = Timeline.of(List.of(new Timeline.Happened("提交", TODAY)), List.of(late), TODAY);
    assertThat(bars.bars().getFirst().leftward()).isTrue();
  }

  private static double from(Timeline.Moment moment) {
    var x = Double.parseDouble(moment.x());
    return moment.leftward() ? x - wide(moment) : x;
  }

  private static double to(Timeline.Moment moment) {
    return from(moment) + wide(moment);
  }

  private static double wide(Timeline.Moment moment) {
    return Timeline.widthOf(moment.label()) + 6 + Timeline.widthOf(moment.day());
  }
}
