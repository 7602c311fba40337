package huiyin.server.web.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "1,一",
    "10,十",
    "14,十四",
    "20,二十",
    "51,五十一",
    "100,一百",
    "101,一百零一",
    "110,一百一十",
    "203,二百零三",
    "1000,一千",
    "1001,一千零一",
    "1260,一千二百六十"
  })
  void an_article_is_numbered_as_laws_print_it(int number, String printed) {
    assertThat(Numerals.chinese(number)).isEqualTo(printed);
  }
}
