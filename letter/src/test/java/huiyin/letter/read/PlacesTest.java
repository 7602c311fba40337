package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支持广州、深圳建设。 | 广州 CITY、深圳 CITY
          广东省惠州市博罗县受益。 | 广东省 PROVINCE、惠州市 CITY、博罗县 COUNTY
          开平市赤坎镇通水。 | 开平市 COUNTY、赤坎镇 TOWNSHIP
          横琴与珠海高新技术产业开发区协作。 | 珠海高新技术产业开发区 PARK
          推进广州南沙新区开发。 | 广州南沙新区 ZONE
          清华大学与中山大学合作。 |
          """)
  void places_are_named_with_their_kind(String sentence, String expected) {
    String places =
        Places.in(Told.prose(sentence)).stream()
            .map(place -> place.name() + " " + place.kind())
            .collect(Collectors.joining("、"));
    assertThat(places).isEqualTo(expected == null ? "" : expected);
  }
}
