package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @ParameterizedTest
  @CsvSource({
    "鹏城实验室,LABORATORY",
    "人工智能与数字经济广东省实验室(广州、深圳),LABORATORY",
    "广东省中小企业服务中心,CENTRE",
    "中国科学院力学研究所,INSTITUTE",
    "省财政厅,ORGAN",
    "市中级人民法院,ORGAN",
    "省发展改革委,ORGAN",
    "中山大学,SCHOOL",
    "市第一人民医院,HOSPITAL",
    "京东集团,COMPANY",
    "腾讯,OTHER"
  })
  void a_body_is_what_its_name_ends_with(String name, BodyKind kind) {
    assertThat(BodyKind.of(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "中华人民共和国数据安全法,LAW",
    "示例省数字经济促进条例(草案送审稿),REGULATION",
    "示例市停车管理办法（试行）,RULE",
    "行动计划(2021—2025年),PLAN",
    "关于加快数字化发展的意见,OPINION",
    "中国数字经济发展白皮书,REPORT",
    "数字湾区,OTHER"
  })
  void a_policy_is_what_its_title_ends_with(String title, PolicyKind kind) {
    assertThat(PolicyKind.of(title)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "广东省工业和信息化厅,广东省",
    "深圳市南山区教育局,深圳市|深圳市南山区",
    "广州市市场监督管理局,广州市",
    "中共广东省委办公厅,广东省",
    "内蒙古自治区教育厅,内蒙古自治区",
    "黔西南布依族苗族自治州人民政府,黔西南布依族苗族自治州",
    "国家税务总局广东省税务局,''",
    "北京市东城区教委,北京市|北京市东城区",
    "财政部,''",
    "深圳市城乡社区治理办,深圳市",
    "河套灌区深度节水方案,''",
    "川渝公共数据跨省流通合作协议,''"
  })
  void an_organ_begins_with_its_divisions(String name, String divisions) {
    assertThat(Locality.of(name).divisions())
        .isEqualTo(divisions.isEmpty() ? List.of() : List.of(divisions.split("\\|")));
  }
}
