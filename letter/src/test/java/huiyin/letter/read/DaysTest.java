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
          “十五五”时期谋划。 | “十五五” 2026/2030
          今年前5个月增长。 | 今年前5个月 2021-01/2021-05
          前4个月增长。 | 前4个月 2021-01/2021-04
          2020年前两个季度回升。 | 2020年前两个季度 2020-01/2020-06
          2020年三季度末竣工。 | 2020年三季度末 2020-09
          上季度开工，本季度竣工。 | 上季度 2021-04/2021-06; 本季度 2021-07/2021-09
          上个月9日会商。 | 上个月9日 2021-06-09
          9月第二周举办。 | 9月第二周 2021-09-13/2021-09-19
          17年3月立项，08年奥运期间。 | 17年3月 2017-03; 08年 2008
          18年底建成。 | 18年底 2018-12
          上世纪70年代建成。 | 上世纪70年代 1970/1979
          20世纪90年代末改制。 | 20世纪90年代末 1997/1999
          始建于清光绪三十年。 | 光绪三十年 1904
          今明两年实施。 | 今明两年 2021/2022
          2016年和2018年之间。 | 2016年和2018年之间 2016/2018
          2016 - 2018年连续。 | 2016-2018年 2016/2018
          自2020-03-06起至2020-04-09止。 | 2020-03-06起至2020-04-09 2020-03-06/2020-04-09
          6月3日、8日检查。 | 6月3日 2021-06-03; 8日 2021-06-08
          7月2，召开。 | 7月2 2021-07-02
          2月29日报送。 | 2月29日 2020-02-29
          12月月底前。 | 12月月底 2021-12
          """)
  void a_date_is_resolved_against_the_letter(String sentence, String expected) {
    assertThat(told(Told.prose(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年2月30日完成联调。",
    "每年第一季度报告。",
    "每年6月到8月防汛。",
    "前8个月试运行。",
    "用20年时间打造，近15年底蕴深厚。",
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
