package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.web.Excerpt.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void hits_stand_out_and_nothing_is_lost() {
    Excerpt whole = Excerpt.whole("数字经济与AI经济", List.of("经济", "ai"));
    assertThat(words(whole)).isEqualTo("数字经济与AI经济");
    assertThat(whole.parts())
        .filteredOn(Part::isHit)
        .extracting(Part::words)
        .containsExactly("经济", "AI", "经济");
  }

  @Test
  void the_longest_word_wins_at_one_place() {
    Excerpt whole = Excerpt.whole("数字经济", List.of("数字", "数字经济"));
    assertThat(whole.parts()).containsExactly(new Part("数字经济", true));
  }

  @Test
  void a_piece_around_the_first_hit_says_where_it_was_cut() {
    Excerpt piece = Excerpt.around("头".repeat(200) + "量子" + "尾".repeat(200), List.of("量子"));
    assertThat(words(piece)).startsWith("……").endsWith("……").contains("量子").hasSizeLessThan(110);
  }

  @Test
  void without_a_hit_there_is_no_piece() {
    assertThat(Excerpt.around("数字经济", List.of("量子")).parts()).isEmpty();
  }

  private static String words(Excerpt excerpt) {
    return excerpt.parts().stream().map(Part::words).collect(Collectors.joining());
  }
}
