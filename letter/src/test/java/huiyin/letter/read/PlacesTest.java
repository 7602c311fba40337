package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          广东省教育厅 | 支持广州、深圳建设。 | 广州 440100、深圳 440300
          广东省教育厅 | 惠州市博罗县和中山市受益。 | 惠州市 441300、博罗县 441322、中山市 442000
          南京市教育局 | 鼓楼区已经建成。 | 鼓楼区 320106
          广东省教育厅 | 鼓楼区已经建成。 | 鼓楼区 null
          广东省教育厅 | 福州市鼓楼区已经建成。 | 福州市 350100、鼓楼区 350102
          汕尾市教育局 | 汕尾市城区已经建成。 | 汕尾市城区 441502
          信阳市教育局 | 在各县推进，息县已经建成。 | 息县 411528
          青海省水利厅 | 延边州、恩施自治州来访。 | 延边州 222400、恩施自治州 422800
          广东省教育厅 | 推进广州南沙新区开发。 | 广州南沙新区 null
          惠州市教育局 | 开平市赤坎镇通水。 | 开平市 440783、赤坎镇 null
          杭州市教育局 | 原下城区的学校。 | 下城区 330103
          吉林省教育厅 | 吉林各市。 | 吉林 220000
          """)
  void a_division_has_its_code_where_the_letter_tells_which_is_meant(
      String issuer, String sentence, String expected) {
    String places =
        Places.in(Told.prose(sentence, issuer)).stream()
            .map(place -> place.name() + " " + place.code())
            .collect(Collectors.joining("、"));
    assertThat(places).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"确保长治久安，其中卫生投入最多。", "巩固原有成果，推广安全知识。", "各市和县区、全市城区都已覆盖。", "远程医疗高清远程会诊，朝阳产业兴旺。"})
  void words_that_only_look_like_places_are_none(String sentence) {
    assertThat(Places.in(Told.prose(sentence))).isEmpty();
  }
}
