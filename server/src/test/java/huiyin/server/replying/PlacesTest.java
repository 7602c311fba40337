package huiyin.server.replying;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacesTest {
  private static final String LETTER = "厅\n号\n　　甲。\n　　乙。\n　　甲。\n厅\n";

  @Test
  void each_paragraph_has_its_own_place_even_when_two_are_alike() {
    var places = Places.of(List.of("甲。", "乙。", "甲。"), LETTER);
    assertThat(places.spans()).doesNotHaveDuplicates();
    assertThat(places.paragraph(new Span(LETTER.lastIndexOf("甲"), LETTER.length()))).isEqualTo(3);
  }

  @Test
  void what_stands_around_the_paragraphs_is_in_none() {
    var places = Places.of(List.of("甲。"), LETTER);
    assertThat(places.paragraph(new Span(0, 1))).isZero();
  }

  @Test
  void a_paragraph_that_is_not_in_the_letter_takes_nothing() {
    var places = Places.of(List.of("丙。", "乙。"), LETTER);
    assertThat(places.paragraph(new Span(LETTER.indexOf("乙"), LETTER.indexOf("乙") + 1)))
        .isEqualTo(2);
  }
}
