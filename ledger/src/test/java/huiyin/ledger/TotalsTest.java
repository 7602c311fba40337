package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private final List<Entry> entries = SampleLetters.digital().entries("L1");

  @Test
  void the_kinds_add_up_to_all_entries() {
    assertThat(Totals.byKind(entries).stream().mapToInt(t -> t.amount().intValue()).sum())
        .isEqualTo(entries.size());
  }

  @Test
  void measures_are_counted_under_their_headings_in_the_letters_order() {
    assertThat(Totals.measuresByArea(entries))
        .extracting(Total::of, t -> t.amount().intValue())
        .containsExactly(tuple("已开展的工作", 1), tuple("壮大核心产业", 2), tuple("营造环境", 2));
  }

  @Test
  void every_number_is_explained_down_to_the_words_of_a_letter() {
    for (Total total : Totals.byKind(entries)) {
      Why why = total.why();
      assertThat(why.shown()).isEqualTo(total.amount().toPlainString());
      assertThat(why.sources()).hasSize(total.amount().intValue());
      assertThat(why.sources()).isEqualTo(total.from().stream().map(Entry::source).toList());
    }
  }

  @Test
  void amounts_of_cities_are_added_up_and_a_repeated_one_counts_once() {
    List<Total> sums =
        Totals.sums(
            List.of(
                Made.amount("a", 0, "企业", "400", "2020", "广州市"),
                Made.amount("b", 0, "企业", "400", "2020", "广州市"),
                Made.amount("b", 9, "企业", "300", "2020", "深圳市"),
                Made.amount("c", 0, "企业", "900", "2020", "广东省")));
    assertThat(sums)
        .extracting(t -> t.why().shown(), t -> t.from().size())
        .containsExactly(tuple("700家", 2), tuple("900家", 1));
  }

  @Test
  void shares_are_not_added_up_nor_what_letters_differ_about() {
    assertThat(
            Totals.sums(
                List.of(
                    Made.indicator("a", 0, "占比", "40", "%", "2020", "广州市", Comparison.SHARE),
                    Made.indicator("a", 9, "覆盖率", "40", "%", "2020", "广州市", null),
                    Made.amount("a", 18, "企业", "400", "2020", "广州市"),
                    Made.amount("b", 0, "企业", "410", "2020", "广州市"))))
        .isEmpty();
  }
}
