package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1015,1015",
    "20417,20~417",
    "-20417,-20~417",
    "5200000000000,5~200~000~000~000",
    "46.80,46.8",
    "12345.50,12~345.5",
    "5.2E+12,5~200~000~000~000"
  })
  void long_numbers_stand_in_groups(BigDecimal number, String shown) {
    assertThat(Digits.grouped(number)).isEqualTo(shown.replace('~', '\u2009'));
  }
}
