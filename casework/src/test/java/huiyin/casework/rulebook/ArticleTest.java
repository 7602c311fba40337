package huiyin.casework.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | 《法》第九条",
        "10 | 《法》第十条",
        "21 | 《法》第二十一条",
        "101 | 《法》第一百零一条",
        "110 | 《法》第一百一十条",
        "1260 | 《法》第一千二百六十条",
        "1001 | 《法》第一千零一条",
        "9(1) | 《法》第九条第（一）项",
        "15,20 | 《法》第十五条、第二十条",
        "201-203 | 《法》第二百零一条至第二百零三条",
        "'' | 《法》",
        "附则 | 《法》第附则条",
      })
  void is_cited_in_chinese(String number, String text) {
    assertThat(new Article("法", number).text()).isEqualTo(text);
  }
}
