package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "《", "“", "9", "亿", "市财政局", "1年", "2021年", "将拟", "、甲", "第一", "占", "省市", "1,", "等家企业、",
        "一", "和", "已；"
      })
  void a_text_of_two_hundred_thousand_signs_is_read_in_time(String scrap) {
    String text = scrap.repeat(200_000 / scrap.length());
    Prose prose = Told.prose(text);
    assertThatCode(
            () ->
                Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> Facts.in(Folded.of(text), prose)))
        .doesNotThrowAnyException();
  }
}
