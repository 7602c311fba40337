package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Body;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我厅会同省财政厅、省住房和城乡建设厅研究。 | 省财政厅、省住房和城乡建设厅
          据省市场监督管理局通报。 | 省市场监督管理局
          省财政厅和市教育局联合印发。 | 省财政厅、市教育局
          经省政府同意，报省人大常委会审议。 | 省政府、省人大常委会
          国家发展改革委与教育部批复。 | 国家发展改革委、教育部
          委托韶关市土木测绘有限公司实施。 | 韶关市土木测绘有限公司
          遴选广州航海学院、惠州学院等26家培训机构。 | 广州航海学院、惠州学院
          由梅州市粤东（集团）有限公司承建。 | 梅州市粤东（集团）有限公司
          哈尔滨工业大学（威海）派员。 | 哈尔滨工业大学（威海）
          建设腾讯、云桥智造、格物链等5家平台。 | 腾讯、云桥智造、格物链
          推动乡镇卫生院和重点实验室建设。 |
          我局局长带队，委员参加，大学生志愿服务。 |
          全市中小学校、各区财政。 |
          《省财政厅关于预算的通知》印发。 |
          玉林街道办事处、省科学技术协会、民盟省委座谈。 | 玉林街道办事处、省科学技术协会、民盟省委
          西南财经大学、都江堰水利投资有限公司参加。 | 西南财经大学、都江堰水利投资有限公司
          昆山市人民法院、合肥高新区管委会、黄河水利委员会。 | 昆山市人民法院、合肥高新区管委会、黄河水利委员会
          抄送：省人大常委会、省财政厅。 | 省人大常委会、省财政厅
          """)
  void bodies_are_named_as_printed(String sentence, String expected) {
    String names =
        Bodies.in(Told.prose(sentence)).stream().map(Body::name).collect(Collectors.joining("、"));
    assertThat(names).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void any_text_gives_spans_inside_it() {
    for (long seed = 0; seed < 3000; seed++) {
      Prose prose = Told.random(seed);
      for (Body body : Bodies.in(prose)) {
        assertThat(body.at().end()).as("seed %d", seed).isLessThanOrEqualTo(prose.text().length());
        assertThat(body.at().length()).as("seed %d", seed).isGreaterThan(1);
      }
    }
  }
}
