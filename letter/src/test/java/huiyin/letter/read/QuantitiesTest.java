package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全市完成投资约3.6万亿元。 | 约3.6万亿元 3600000000000 元 ABOUT
          集聚企业超过300家。 | 超过300家 300 家 OVER
          引进院所20多家。 | 20多家 20 家 OVER
          培训护理员640余名。 | 640余名 640 名 OVER
          每班看护教师不少于1人。 | 不少于1人 1 人 OVER
          每县至少建成1家示范店。 | 至少建成1家 1 家 OVER
          部分楼间距不足8米。 | 不足8米 8 米 UNDER
          投诉均在24小时内办结。 | 24小时内 24 小时 UNDER
          可开12周以内的处方。 | 12周以内 12 周 UNDER
          覆盖率达到85%以上。 | 85%以上 85 % OVER
          每年补贴40万元左右。 | 40万元左右 400000 元 ABOUT
          占比提高2.3个百分点。 | 2.3个百分点 2.3 百分点 EXACT
          入选数占全国的八分之一。 | 八分之一 0.125  EXACT
          比例近四成。 | 近四成 0.4  ABOUT
          规模居全国第二。 | 第二 2 位 EXACT
          产量居全国第5位。 | 第5位 5 位 EXACT
          产量居全国首位。 | 首位 1 位 EXACT
          系数由0.442提高到0.478。 | 0.442 0.442  EXACT; 0.478 0.478  EXACT
          补助150元至1000元。 | 150元至1000元 150-1000 元 EXACT
          新增领域5至8个。 | 5至8个 5-8 个 EXACT
          投资1.5—2亿元。 | 1.5—2亿元 150000000-200000000 元 EXACT
          由41%提高到68%。 | 41% 41 % EXACT; 68% 68 % EXACT
          建成基站25.6万个。 | 25.6万个 256000 个 EXACT
          在三个领域开展两轮检查。 | 三个 3 个 EXACT; 两轮 2 轮 EXACT
          每节约1立方米奖励0.1元。 | 1立方米 1 立方米 EXACT; 0.1元 0.1 元 EXACT
          連接設備11萬臺。 | 11萬臺 110000 臺 EXACT
          完成８０ｋｍ。 | ８０ｋｍ 80 ｋｍ EXACT
          投放鱼苗120喂。 | 120喂 120 喂 EXACT
          工期为两年半。 | 两年半 2.5 年 EXACT
          历时三个半月。 | 三个半月 3.5 个月 EXACT
          用了11个多月。 | 11个多月 11 个月 OVER
          半年内办结。 | 半年内 0.5 年 UNDER
          单价8元5角。 | 8元5角 8.5 元 EXACT
          近四年新增。 | 四年 4 年 EXACT
          历时近四年。 | 近四年 4 年 ABOUT
          气温为-6.5℃。 | -6.5℃ -6.5 ℃ EXACT
          增速为负2%。 | 负2% -2 % EXACT
          减负3000万元。 | 3000万元 30000000 元 EXACT
          按2:8的比例分担。 | 2:8 2-8  EXACT
          产值翻了两番。 | 两番 2 番 EXACT
          贷款港币50万元。 | 50万元 500000 港元 EXACT
          补助1万(含)-2万元。 | 1万(含)-2万元 10000-20000 元 EXACT
          50人(含)以上单位。 | 50人(含)以上 50 人 OVER
          安排一千到三千万元。 | 一千到三千万元 10000000-30000000 元 EXACT
          走访五六家。 | 五六家 5-6 家 ABOUT
          近七成为青年。 | 近七成 0.7  ABOUT
          """)
  void a_quantity_has_value_unit_and_bound(String sentence, String expected) {
    assertThat(told(Quantities.in(Told.prose(sentence)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          《工作方案（2021—2025年）》印发。
          按照省政府令第128号执行。
          十三届二次会议期间，等3位委员提出建议。
          推行“一校一策”，做到一户一档。
          4K频道和5G基站同步开通。
          进一步统一标准，一方面抓整改。
          拨打12345热线，沿G60高速巡查。
          2020年3月至5月开工。
          学生读到三年级，8时30分到校。
          第三批、第十二条、第二阶段。
          1.关于机制 2、关于资金
          上午9:30到校，7:3获胜。
          地铁3/4号线换乘。
          按半年通报，上半年汇总。
          """)
  void what_does_not_count_is_no_quantity(String sentence) {
    assertThat(told(Quantities.in(Told.prose(sentence)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建设16个省级大数据产业园。 | 省级大数据产业园
          县财政局拨付前期经费18万元。 | 前期经费
          占地区生产总值比重46.8%。 | 占地区生产总值比重
          监控覆盖率由41%提高到68%。 | 监控覆盖率
          出口额47.2亿元，居全国第五位。 | 出口额
          组建1支“调解队”。 | “调解队”
          共施划非机动车泊位9.8万个。 | 非机动车泊位
          """)
  void a_quantity_knows_what_it_measures(String sentence, String of) {
    assertThat(Quantities.in(Told.prose(sentence)).getLast().of()).contains(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年，全省产值655亿元。 | 2020
          2019年8月受理投诉39件，办结30件。 | 2019-08
          比2018年增加34种。 |
          2020年开展两类研修。全年授课5600课时。 | 2020
          到2027年，占比达到65%。 | 2027
          """)
  void a_quantity_knows_its_period(String sentence, String period) {
    Quantity last = Quantities.in(Told.prose(sentence)).getLast();
    assertThat(last.period() == null ? null : last.period().text()).isEqualTo(period);
  }

  @Test
  void any_text_gives_spans_inside_it() {
    for (long seed = 0; seed < 3000; seed++) {
      Prose prose = Told.random(seed);
      for (Quantity quantity : Quantities.in(prose)) {
        assertThat(quantity.at().end())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(prose.text().length());
        assertThat(quantity.at().length()).as("seed %d", seed).isPositive();
      }
    }
  }

  private static String told(List<Quantity> quantities) {
    return quantities.stream().map(QuantitiesTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Quantity quantity) {
    String value = quantity.value().stripTrailingZeros().toPlainString();
    String max =
        quantity.max() == null ? "" : "-" + quantity.max().stripTrailingZeros().toPlainString();
    return quantity.text() + " " + value + max + " " + quantity.unit() + " " + quantity.bound();
  }
}
