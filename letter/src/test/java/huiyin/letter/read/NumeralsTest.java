package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,015 | 1015
          5.2万亿 | 5200000000000
          12亿3000万 | 1230000000
          1,250.5万 | 12505000
          3200亿 | 320000000000
          8亿千瓦 | 800000000
          120千瓦 | 120
          2百分 | 2
          一百二十三 | 123
          一百〇五 | 105
          二十 | 20
          十 | 10
          三千二百亿 | 320000000000
          五万亿 | 5000000000000
          两 | 2
          二〇二四 | 2024
          三点五 | 3.5
          八分之一 | 0.125
          三分之二 | 0.666667
          千分之二 | 0.002
          百分之九十八点五 | 98.5
          九成 | 0.9
          两成半 | 0.25
          半数 | 0.5
          六百零三 | 603
          八万零七十 | 80070
          七百八 | 780
          两万六 | 26000
          九万万 | 900000000
          六十亿零三百零二万 | 6003020000
          七兆三亿 | 7000300000000
          3千零20万 | 30200000
          6亿2万3千4百 | 600023400
          1 万 | 10000
          8成 | 0.8
          6.5成 | 0.65
          四成二 | 0.42
          半成 | 0.05
          8分之3 | 0.375
          2/5 | 0.4
          一点二亿 | 120000000
          三个亿 | 300000000
          """)
  void a_number_has_its_value(String words, BigDecimal value) {
    Figure figure = Numerals.at(words, 0);
    assertThat(figure).isNotNull();
    assertThat(figure.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      七八 | 7 | 8
      三五千 | 3000 | 5000
      十七八 | 17 | 18
      八九亿 | 800000000 | 900000000
      一百六七 | 160 | 170
      几十 | 10 | 100
      数千 | 1000 | 10000
      """)
  void two_digits_or_several_are_a_range(String words, BigDecimal value, BigDecimal max) {
    Figure figure = Numerals.at(words, 0);
    assertThat(figure).isNotNull();
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.max()).isEqualByComparingTo(max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      20多家 | 20
      640余名 | 640
      9.6万余人次 | 96000
      二十多家 | 20
      十几个 | 10
      数十万人 | 100000
      三成多 | 0.3
      """)
  void more_than_the_number_is_said(String words, BigDecimal value) {
    Figure figure = Numerals.at(words, 0);
    assertThat(figure).isNotNull();
    assertThat(figure.more()).isTrue();
    assertThat(figure.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"成立", "分之", "三成立", "半岛", "半成品"})
  void words_are_no_numbers(String words) {
    Figure figure = Numerals.at(words, 0);
    assertThat(figure == null || figure.kind() == Figure.Kind.CHINESE).isTrue();
  }

  @Test
  void endless_digits_are_refused_and_not_read_for_ever() {
    assertThat(Numerals.at("9".repeat(1_000_000), 0)).isNull();
    assertThat(Numerals.at("亿".repeat(1_000_000), 0)).isNull();
  }
}
