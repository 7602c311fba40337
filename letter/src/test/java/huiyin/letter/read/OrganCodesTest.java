package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganCodesTest {
  @AfterEach
  void forget() {
    OrganCodes.learn(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          粤工信案函 | 2021 | | 广东省工业和信息化厅
          浙民建 | 2024 | | 浙江省民政厅
          鄂教提字 | 2023 | | 湖北省教育厅
          桂发改函 | 2022 | | 广西壮族自治区发展和改革委员会
          川府办函 | 2022 | | 四川省人民政府办公厅
          湘人社提 | 2022 | | 湖南省人力资源和社会保障厅
          琼旅文函 | 2022 | | 海南省旅游和文化广电体育厅
          穗教提 | 2022 | | 广州市教育局
          京教函 | 2022 | | 北京市教育委员会
          沪建函 | 2022 | | 上海市住房和城乡建设管理委员会
          渝经信函 | 2022 | | 重庆市经济和信息化委员会
          国卫提函 | 2024 | | 国家卫生健康委员会
          粤民宗函 | 2022 | | 广东省民族宗教事务委员会
          粤科协函 | 2022 | | -
          粤工信案函 | 2015 | | -
          宁教函 | 2022 | | -
          宁教函 | 2022 | 南京市教育局 | 南京市教育局
          宁教函 | 2022 | 自治区教育厅 | 宁夏回族自治区教育厅
          新教函 | 2022 | 新兴县教育局 | -
          穗文旅函 | 2022 | | -
          某某函 | 2022 | | -
          """)
  void a_code_tells_its_organ_where_only_one_can_be_meant(
      String code, int year, String signed, String organ) {
    assertThat(OrganCodes.organ(code, year, signed == null ? "" : signed).orElse(null))
        .isEqualTo(organ);
  }

  @Test
  void people_add_codes_of_their_own_and_their_lines_go_first() {
    OrganCodes.learn(List.of("# 本市", "", "珠港  珠海市港口管理局", "部门 林 林业和草原局 林业局", "粤工信 某某厅"));
    assertThat(OrganCodes.organ("珠港函", 2022, "")).contains("珠海市港口管理局");
    assertThat(OrganCodes.organ("陕林函", 2022, "")).contains("陕西省林业和草原局");
    assertThat(OrganCodes.organ("粤工信函", 2022, "")).contains("某某厅");
    assertThat(OrganCodes.organ("粤教函", 2022, "")).contains("广东省教育厅");
  }

  @Test
  void a_line_of_another_form_is_named_in_one_sentence() {
    assertThatThrownBy(() -> OrganCodes.learn(List.of("珠港 珠海市港口管理局", "部门 林")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("机关代字表第 2 行不是“代字 全称”的写法：部门 林");
  }
}
