package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void points_of_one_name_unit_and_place_are_joined_in_time() {
    List<Series> series =
        Series.over(
            List.of(
                Made.amount("b", 0, "企业", "420", "2021", "广州市"),
                Made.amount("a", 0, "企业", "400", "2020", "广州市")));
    assertThat(series).hasSize(1);
    assertThat(series.getFirst().points())
        .extracting(i -> i.value().intValue())
        .containsExactly(400, 420);
    assertThat(series.getFirst().isContested()).isFalse();
  }

  @Test
  void another_place_unit_or_comparison_is_another_series() {
    assertThat(
            Series.over(
                List.of(
                    Made.amount("a", 0, "企业", "400", "2020", "广州市"),
                    Made.amount("a", 9, "企业", "400", "2020", "深圳市"),
                    Made.indicator("a", 18, "企业", "400", "户", "2020", "广州市", null),
                    Made.indicator("a", 27, "企业", "11", "%", "2020", "广州市", Comparison.GROWTH),
                    Made.indicator("a", 36, "企业", "11", "%", "2020", "广州市", Comparison.SHARE))))
        .hasSize(5);
  }

  @Test
  void a_figure_without_a_name_or_period_joins_none() {
    assertThat(
            Series.over(
                List.of(
                    Made.amount("a", 0, "", "400", "2020", "广州市"),
                    Made.amount("a", 9, "企业", "400", null, "广州市"))))
        .isEmpty();
  }

  @Test
  void two_letters_that_differ_about_one_year_contest_it() {
    assertThat(
            Series.over(
                    List.of(
                        Made.amount("a", 0, "企业", "400", "2020", "广州市"),
                        Made.amount("b", 0, "企业", "410", "2020", "广州市")))
                .getFirst()
                .isContested())
        .isTrue();
  }
}
