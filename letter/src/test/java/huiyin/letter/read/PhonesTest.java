package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "83133263",
        "5286193",
        "0871-64096123",
        "(0871)64096123",
        "0851 85894321",
        "(010) 66012345",
        "021-52564588-6203",
        "021-52564588转6203",
        "13800001234",
        "400-810-1234",
        "86-10-66012345"
      })
  void a_number_is_read_whole(String phone) {
    assertThat(Phones.end("电话:" + phone + "。", 3, phone.length() + 3))
        .isEqualTo(phone.length() + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100032", "2023", "110105199001011234", "12-3", "(2023)", "张三"})
  void other_figures_are_no_number(String figures) {
    assertThat(Phones.end(figures, 0, figures.length())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1101051990010112345678", "021-52564588"})
  void no_number_begins_within_a_longer_run(String figures) {
    for (int i = 1; i < figures.length(); i++) {
      assertThat(Phones.end(figures, i, figures.length())).isEqualTo(i);
    }
  }
}
