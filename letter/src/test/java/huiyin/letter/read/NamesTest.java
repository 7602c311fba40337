package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Body;
import huiyin.letter.Header;
import huiyin.letter.Letters;
import huiyin.letter.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          广东省 | 省财政厅 | 广东省财政厅
          广东省 | 省发展改革委 | 广东省发展和改革委员会
          广东省 | 省发改委 | 广东省发展和改革委员会
          广东省 | 省工信厅 | 广东省工业和信息化厅
          广东省 | 省人社厅 | 广东省人力资源和社会保障厅
          广东省 | 省住建厅 | 广东省住房和城乡建设厅
          广东省 | 省文旅厅 | 广东省文化和旅游厅
          广东省 | 省市场监管局 | 广东省市场监督管理局
          广东省 | 省国资委 | 广东省国有资产监督管理委员会
          广东省 | 省政务服务数据管理局 | 广东省政务服务数据管理局
          广东省 | 省政府 | 广东省人民政府
          广东省 | 省政府办公厅 | 广东省人民政府办公厅
          广东省 | 省人大常委会 | 广东省人民代表大会常务委员会
          广东省 | 省政协 | 中国人民政治协商会议广东省委员会
          广东省 | 省委组织部 | 中共广东省委组织部
          广东省 | 省编办 | 中共广东省委机构编制委员会办公室
          广东省 | 省高院 | 广东省高级人民法院
          广东省 | 省检察院 | 广东省人民检察院
          广东省 | 团省委 | 共青团广东省委员会
          广东省 | 省妇联 | 广东省妇女联合会
          广东省 | 省税务局 | 国家税务总局广东省税务局
          广东省 | 财政厅 | 广东省财政厅
          广东省 | 广州市财政局 | 广州市财政局
          广东省 | 广东工信厅 | 广东省工业和信息化厅
          广东省 | 国家发展改革委 | 国家发展和改革委员会
          广东省 | 人社部 | 人力资源和社会保障部
          广东省 | 市财政局 | -
          广东省 | 省大数据局 | -
          广东省 | 省财办 | -
          广东省 | 香港创新及科技局 | -
          广州市 | 市卫健委 | 广州市卫生健康委员会
          广州市 | 省教育厅 | 广东省教育厅
          广州市 | 市中院 | 广州市中级人民法院
          广州市 | 市文旅局 | -
          广州市 | 市教育厅 | -
          广州市 | 区教育局 | -
          广州市天河区 | 区教育局 | 广州市天河区教育局
          广州市天河区 | 市教育局 | 广州市教育局
          广州市天河区 | 区法院 | 广州市天河区人民法院
          博罗县 | 县政府办 | 博罗县人民政府办公室
          博罗县 | 市水务局 | 惠州市水务局
          昆山市 | 市水务局 | 昆山市水务局
          北京市 | 市教委 | 北京市教育委员会
          北京市 | 市交通委 | 北京市交通委员会
          北京市朝阳区 | 区卫健委 | 北京市朝阳区卫生健康委员会
          重庆市 | 市经信委 | 重庆市经济和信息化委员会
          上海市 | 市住房城乡建设管理委 | 上海市住房和城乡建设管理委员会
          新疆维吾尔自治区 | 自治区财政厅 | 新疆维吾尔自治区财政厅
          广西壮族自治区 | 区财政厅 | 广西壮族自治区财政厅
          湘西土家族苗族自治州 | 州林业局 | 湘西土家族苗族自治州林业局
          恩施州 | 恩施州林业局 | 恩施土家族苗族自治州林业局
          杭锦后旗 | 旗水利局 | 杭锦后旗水利局
          """)
  void an_organ_has_its_full_name_by_level_and_place(String seat, String name, String full) {
    Seat from = new Seat(Chain.in(seat).meant(""));
    assertThat(new FullNames(from).full(name, false)).isEqualTo(full);
  }

  @Test
  void the_prefix_is_carried_over_in_a_list_and_only_there() {
    assertThat(bodies("广东省教育厅", "我厅会同省财政厅、公安厅和农业农村厅研究。"))
        .containsExactly("广东省财政厅", "广东省公安厅", "广东省农业农村厅");
    assertThat(bodies("惠州市教育局", "我局会同市财政局、公安局研究。")).containsExactly("惠州市财政局", "惠州市公安局");
    assertThat(bodies("惠州市教育局", "感谢市财政局支持。此外，公安局已经答复。")).containsExactly("惠州市财政局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          广东省教育厅 | - | 440000
          省教育厅 | 广东省政协十三届一次会议 | 440000
          省教育厅 | 省政协十三届一次会议 | -
          市教育局 | 政协惠州市第十三届委员会第一次会议 | 441300
          市教育局 | 广东省十三届人大一次会议 | 440000
          鼓楼区教育局 | 政协南京市鼓楼区第十届委员会第二次会议 | 320106
          鼓楼区教育局 | - | -
          鼓楼区教育局 | 福州市十六届人大一次会议 | 350102
          教育部 | 十四届全国人大一次会议 | -
          """)
  void a_letters_seat_is_told_by_who_signs_and_whose_session_it_answers(
      String issuer, String assembly, String code) {
    assertThat(Seat.of(Told.header(issuer, assembly)).code()).isEqualTo(code == null ? "" : code);
  }

  @Test
  void a_whole_letter_tells_the_full_names_of_those_who_sign_and_were_consulted() {
    Header header =
        header(
            """
            粤教建〔2024〕12号

            广东省教育厅关于省十四届人大二次会议第1012号代表建议答复的函

            林一鸣代表：
            您提出的关于办好乡村小学的建议收悉。经会同省财政厅、农业农村厅研究，现答复如下：
            一、已做的工作
            2023年新建乡村小学12所。
            感谢您对我省教育工作的关心。

            广东省教育厅
            2024年5月6日
            """);
    assertThat(header.numberOrgan()).isEqualTo("广东省教育厅");
    assertThat(header.issuer()).extracting(Header.Issuer::fullName).isEqualTo("广东省教育厅");
    assertThat(header.consulted()).extracting(Body::fullName).containsExactly("广东省财政厅", "广东省农业农村厅");
  }

  private static Header header(String text) {
    List<Reading> readings = Letters.read(text).readings();
    assertThat(readings).hasSize(1);
    return readings.getFirst().letter().header();
  }

  private static List<String> bodies(String issuer, String sentence) {
    return Bodies.in(Told.prose(sentence, issuer)).stream()
        .map(Body::fullName)
        .filter(full -> full != null)
        .toList();
  }
}
