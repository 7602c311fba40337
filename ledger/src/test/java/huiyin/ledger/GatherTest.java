package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.term.Assembly.Level;
import huiyin.letter.term.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatherTest {
  private final HandRead letter = SampleLetters.digital();
  private final List<Entry> entries = letter.entries("L1");

  @Test
  void a_measure_stands_under_its_area_and_point_with_actor_and_date() {
    assertThat(of(Entry.Measure.class))
        .extracting(
            Entry.Measure::area, Entry.Measure::point, Entry.Measure::actor, Entry.Measure::date)
        .containsExactly(
            tuple("已开展的工作", null, null, new Edtf("2020")),
            tuple("壮大核心产业", "培育链条", "省政府", new Edtf("2020-11")),
            tuple("壮大核心产业", "建设园区", null, null),
            tuple("营造环境", "推进立法", null, null),
            tuple("营造环境", "推进立法", "省人大常委会", new Edtf("2021-05-25")));
  }

  @Test
  void a_commitment_keeps_the_words_that_soften_it() {
    assertThat(of(Entry.Commitment.class))
        .extracting(Entry.Commitment::area, Entry.Commitment::hedges)
        .containsExactly(tuple("抓好攻关", List.of("适时")));
  }

  @Test
  void a_class_that_opens_no_commitment_gives_none() {
    assertThat(Gather.from("L1", letter.text(), letter.letter(), false))
        .hasSize(entries.size() - 1)
        .noneMatch(Entry.Commitment.class::isInstance);
  }

  @Test
  void an_indicator_tells_its_place_and_what_it_is_held_against() {
    assertThat(of(Entry.Indicator.class))
        .extracting(Entry.Indicator::name, Entry.Indicator::place, Entry.Indicator::comparison)
        .containsExactly(
            tuple("数字经济增加值", "示例省", null),
            tuple("占GDP比重", "示例省", Comparison.SHARE),
            tuple("数字经济规模", "示例省", Comparison.RANK),
            tuple("园区", null, null));
  }

  @Test
  void a_body_tells_its_kind_level_and_place() {
    assertThat(of(Entry.Body.class))
        .extracting(Entry.Body::name, Entry.Body::sort, Entry.Body::level, Entry.Body::place)
        .containsExactly(
            tuple("省政府", BodyKind.ORGAN, Level.PROVINCE, "示例省"),
            tuple("星河实验室", BodyKind.LABORATORY, null, null),
            tuple("省人大常委会", BodyKind.ORGAN, Level.PROVINCE, "示例省"));
  }

  @Test
  void a_park_lies_in_the_division_that_its_name_begins_with() {
    assertThat(of(Entry.Place.class))
        .extracting(Entry.Place::name, Entry.Place::division)
        .contains(tuple("广州南沙人工智能产业园", "广州"));
  }

  @Test
  void a_draft_goes_its_way_through_the_sentences_after_it() {
    assertThat(of(Entry.Policy.class).get(1).steps())
        .extracting(Step::stage, Step::promised, Step::date)
        .containsExactly(
            tuple(Stage.SUBMITTED, false, null),
            tuple(Stage.DELIBERATED, false, null),
            tuple(Stage.DELIBERATED, false, new Edtf("2021-05-25")),
            tuple(Stage.ISSUED, true, new Edtf("2021-12-31")),
            tuple(Stage.IN_FORCE, true, new Edtf("2021-12-31")));
  }

  @Test
  void what_is_only_planned_was_not_reached() {
    assertThat(of(Entry.Policy.class))
        .extracting(p -> p.reached().orElse(null))
        .containsExactly(Stage.ISSUED, Stage.DELIBERATED, null);
  }

  @Test
  void a_step_of_another_document_in_the_sentence_is_not_taken_for_its_own() {
    HandRead two =
        new HandRead("示例省工业和信息化厅", "省政府于2018年出台发展规划，2020年11月，又印发《甲方案》和《乙办法》，已施行。")
            .day("2018年", "2018")
            .day("2020年11月", "2020-11")
            .work("甲方案")
            .work("乙办法");
    assertThat(two.entries("L").stream().map(Entry.Policy.class::cast))
        .extracting(Entry.Policy::steps)
        .allSatisfy(
            steps ->
                assertThat(steps)
                    .extracting(Step::stage, Step::date)
                    .containsExactly(
                        tuple(Stage.ISSUED, new Edtf("2020-11")), tuple(Stage.IN_FORCE, null)));
  }

  @Test
  void a_share_names_the_whole_and_a_rank_the_others_neither_is_where_a_figure_holds() {
    HandRead figures =
        new HandRead("示例省工业和信息化厅", "我省成为全国首个试点，集聚企业400家，220个项目占入选总数（全国1015个）的21.6%，同比增长8%。")
            .quantity("400家", "400", "家", Bound.EXACT, "企业", "")
            .quantity("1015个", "1015", "个", Bound.EXACT, "项目", "")
            .quantity("21.6%", "21.6", "%", Bound.EXACT, "项目", "")
            .quantity("8%", "8", "%", Bound.EXACT, "", "");
    assertThat(figures.entries("L").stream().map(Entry.Indicator.class::cast))
        .extracting(Entry.Indicator::place, Entry.Indicator::comparison)
        .containsExactly(
            tuple("示例省", null),
            tuple("全国", null),
            tuple("示例省", Comparison.SHARE),
            tuple("全国", Comparison.GROWTH));
  }

  @Test
  void every_entry_points_at_its_own_words() {
    assertThat(entries)
        .allSatisfy(e -> assertThat(e.at().of(letter.text())).isEqualTo(e.source().words()));
  }

  @Test
  void ids_are_stable_and_differ() {
    assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(letter.entries("L1")).isEqualTo(entries);
    assertThat(of(Entry.Place.class).getFirst().id()).matches("L1#place-\\d+-\\d+");
  }

  private <E extends Entry> List<E> of(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
