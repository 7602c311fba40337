package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiyin.letter.Place.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThingsTest {
  private static final String GD = "广东省";

  @Test
  void an_organ_under_four_names_is_one_and_each_name_keeps_its_reason() {
    List<Entry> named =
        List.of(
            Made.body("a", 0, "广东省工业和信息化厅", GD),
            Made.body("a", 20, "省工业和信息化厅", GD),
            Made.body("b", 0, "省工信厅", GD),
            Made.body("b", 9, "广东省工信厅", "深圳市"));
    Thing only = only(Things.among(named, Set.of()));
    assertThat(only.name()).isEqualTo("广东省工业和信息化厅");
    assertThat(only.entries()).isEqualTo(named);
    assertThat(only.because())
        .extracting(Same::said, Same::because)
        .containsExactlyInAnyOrder(
            tuple("省工业和信息化厅", Same.Reason.ISSUER_PLACE),
            tuple("省工信厅", Same.Reason.ISSUER_PLACE),
            tuple("广东省工信厅", Same.Reason.SHORT_NAME));
  }

  @Test
  void a_short_name_of_a_short_name_goes_to_the_full_one() {
    assertThat(
            only(Things.among(
                    List.of(
                        Made.body("a", 0, "广东省发改委", GD),
                        Made.body("a", 20, "广东省发展改革委", GD),
                        Made.body("b", 0, "广东省发展和改革委员会", GD)),
                    Set.of()))
                .name())
        .isEqualTo("广东省发展和改革委员会");
  }

  @Test
  void what_a_person_undoes_stays_apart() {
    List<Entry> named =
        List.of(Made.body("a", 0, "广东省发展和改革委员会", GD), Made.body("a", 20, "广东省发展改革委", GD));
    Thing joined = only(Things.among(named, Set.of()));
    assertThat(Things.among(named, Set.copyOf(joined.because())))
        .extracting(Thing::name)
        .containsExactly("广东省发展和改革委员会", "广东省发展改革委");
  }

  @Test
  void the_same_words_in_two_provinces_are_two_organs() {
    assertThat(
            Things.among(
                List.of(Made.body("a", 0, "省财政厅", GD), Made.body("b", 0, "省财政厅", "湖南省")), Set.of()))
        .extracting(Thing::name)
        .containsExactly("广东省财政厅", "湖南省财政厅");
  }

  @Test
  void a_bare_local_organ_is_told_apart_letter_by_letter_but_a_company_is_not() {
    assertThat(
            Things.among(
                List.of(
                    Made.body("a", 0, "财政局", null),
                    Made.body("b", 0, "财政局", null),
                    Made.body("a", 9, "星河科技有限公司", null),
                    Made.body("b", 9, "星河科技集团", null)),
                Set.of()))
        .extracting(Thing::name)
        .containsExactly("星河科技", "财政局", "财政局");
  }

  @Test
  void a_predecessor_is_not_a_short_name() {
    assertThat(ShortOrgans.isShortOf("农业厅", "农业农村厅")).isFalse();
    assertThat(ShortOrgans.isShortOf("文化厅", "文化和旅游厅")).isFalse();
    assertThat(ShortOrgans.isShortOf("文旅厅", "文化和旅游厅")).isTrue();
    assertThat(ShortOrgans.isShortOf("人社厅", "人力资源和社会保障厅")).isTrue();
    assertThat(ShortOrgans.isShortOf("住建局", "住房和城乡建设局")).isTrue();
    assertThat(ShortOrgans.isShortOf("住建局", "住房和城乡建设厅")).isFalse();
    assertThat(ShortOrgans.isShortOf("", "")).isFalse();
  }

  @Test
  void the_drafts_of_a_law_are_one_law() {
    Thing law =
        only(
            Things.among(
                List.of(
                    Made.policy("a", 0, "广东省数字经济促进条例(草案送审稿)", GD),
                    Made.policy("a", 40, "广东省数字经济促进条例（草案稿）", GD),
                    Made.policy("b", 0, "广东省数字经济促进条例", null)),
                Set.of()));
    assertThat(law.name()).isEqualTo("广东省数字经济促进条例");
    assertThat(law.because()).extracting(Same::because).contains(Same.Reason.DRAFT_STAGE);
  }

  @Test
  void a_title_with_its_issuer_before_it_is_the_same_only_in_the_issuers_place() {
    assertThat(
            Things.among(
                List.of(
                    Made.policy("a", 0, "关于加快数字化发展的意见", GD),
                    Made.policy("a", 40, "广东省人民政府关于加快数字化发展的意见", GD),
                    Made.policy("b", 0, "关于加快数字化发展的意见", "湖南省")),
                Set.of()))
        .extracting(Thing::scope, t -> t.entries().size())
        .containsExactly(tuple(GD, 2), tuple("湖南省", 1));
  }

  @Test
  void a_city_with_and_without_its_suffix_is_one() {
    assertThat(
            only(Things.among(
                    List.of(
                        Made.place("a", 0, "广州", Kind.CITY), Made.place("b", 0, "广州市", Kind.CITY)),
                    Set.of()))
                .entries())
        .hasSize(2);
  }

  @Test
  void full_names_that_letters_tell_join_what_they_name() {
    String letter = "会同省财政厅、文化厅和市文旅局。";
    List<Entry> named =
        new HandRead("广东省教育厅", letter).body("省财政厅", "广东省财政厅").body("文化厅", "广东省文化厅").entries("a");
    List<Entry> other = new HandRead("广州市教育局", "广东省文化厅来函。").body("广东省文化厅", "广东省文化厅").entries("b");
    List<Thing> things =
        Things.among(
            java.util.stream.Stream.of(named, other).flatMap(List::stream).toList(), Set.of());
    assertThat(things)
        .extracting(Thing::name, t -> t.entries().size())
        .containsExactly(tuple("广东省文化厅", 2), tuple("广东省财政厅", 1));
    assertThat(things.getFirst().because())
        .extracting(Same::said, Same::because)
        .containsExactly(tuple("文化厅", Same.Reason.FULL_NAME));
  }

  @Test
  void a_county_is_one_in_all_letters_that_tell_its_code() {
    assertThat(
            Things.among(
                List.of(
                    Made.place("a", 0, "朝阳区", Kind.COUNTY, "110105"),
                    Made.place("b", 0, "朝阳区", Kind.COUNTY, "110105"),
                    Made.place("c", 0, "朝阳区", Kind.COUNTY, "220104")),
                Set.of()))
        .extracting(Thing::scope, t -> t.entries().size())
        .containsExactly(tuple("110105", 2), tuple("220104", 1));
  }

  private static Thing only(List<Thing> things) {
    assertThat(things).hasSize(1);
    return things.getFirst();
  }
}
