package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Day;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          今年4月启动。 | 今年4月 2021-04
          去年底建成。 | 去年底 2020-12
          年内颁布。 | 年内 2021-12-31
          今年年内完成。 | 今年年内 2021-12-31
          5月25日至26日审议。 | 5月25日至26日 2021-05-25/2021-05-26
          4月28日—5月3日停业。 | 4月28日—5月3日 2021-04-28/2021-05-03
          去年11月至今年3月开展行动。 | 去年11月至今年3月 2020-11/2021-03
          2018-2021年连续举办。 | 2018-2021年 2018/2021
          2020年至2022年安排资金。 | 2020年至2022年 2020/2022
          1—4月增长。 | 1—4月 2021-01/2021-04
          10月底前通水。 | 10月底 2021-10
          8月中旬通水。 | 8月中旬 2021-08-11/2021-08-20
          上半年合格率提高。 | 上半年 2021-01/2021-06
          2024年第四季度督查。 | 2024年第四季度 2024-10/2024-12
          前三季度增长。 | 前三季度 2021-01/2021-09
          “十四五”期间推进。 | “十四五” 2021/2025
          十三五时期建成。 | 十三五 2016/2020
          二〇二四年六月十八日签署。 | 二〇二四年六月十八日 2024-06-18
          于2023.7.1施行。 | 2023.7.1 2023-07-01
          于2023/9/1施行。 | 2023/9/1 2023-09-01
          2021、2022年投入。 | 2021 2021; 2022年 2022
          今年4月和6月检查。 | 今年4月 2021-04; 6月 2021-06
          2022年9月起实施，次年3月完成。 | 2022年9月 2022-09; 次年3月 2023-03
          本月底前完成，下月初验收。 | 本月底 2021-07; 下月初 2021-08
          党的十八大以来持续推进。 | 党的十八大 2012-11
          去年完成，２０２２年評估。 | 去年 2020; ２０２２年 2022
          2.2024年6月前开放。 | 2024年6月 2024-06
          """)
  void a_date_is_resolved_against_the_letter(String sentence, String expected) {
    assertThat(told(Told.prose(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年2月30日完成联调。",
    "每年第一季度报告。",
    "近日印发《规划（2021—2025年）》。",
    "用三年时间培养。",
    "连续29年居首位。",
    "工期6个月。",
    "改革开放以来。",
    "粤府〔2021〕9号。"
  })
  void what_names_no_one_date_gives_none(String sentence) {
    assertThat(told(Told.prose(sentence))).isEmpty();
  }

  @Test
  void any_text_gives_spans_inside_it() {
    for (long seed = 0; seed < 3000; seed++) {
      Prose prose = Told.random(seed);
      for (Day day : Days.in(prose)) {
        assertThat(day.at().end()).as("seed %d", seed).isLessThanOrEqualTo(prose.text().length());
        assertThat(day.date().firstDay()).as("seed %d", seed).isPresent();
      }
    }
  }

  private static String told(Prose prose) {
    return Days.in(prose).stream()
        .map(day -> day.text() + " " + day.date())
        .collect(Collectors.joining("; "));
  }
}
