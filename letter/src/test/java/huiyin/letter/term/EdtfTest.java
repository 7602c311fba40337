package huiyin.letter.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2021-05-25/2021-05-26, 2021-05-25, 2021-05-26",
    "2018/2021, 2018-01-01, 2021-12-31",
    "2021-07-21T18:05:34, 2021-07-21, 2021-07-21"
  })
  void a_date_has_a_first_and_a_last_day(String text, LocalDate first, LocalDate last) {
    assertThat(new Edtf(text).firstDay()).contains(first);
    assertThat(new Edtf(text).lastDay()).contains(last);
  }

  @Test
  void what_is_no_calendar_date_has_no_day() {
    assertThat(new Edtf("2021-02-30").firstDay()).isEmpty();
    assertThat(new Edtf("unknown").lastDay()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Edtf(" "));
  }
}
