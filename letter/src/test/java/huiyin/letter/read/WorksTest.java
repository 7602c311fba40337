package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiyin.letter.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksTest {
  @Test
  void a_work_has_its_title_with_nested_marks_and_the_number_beside_it() {
    assertThat(Works.in(Told.prose("印发《关于落实〈规划纲要〉的意见》（粤府〔2021〕9号），组织学习。")))
        .extracting(Work::title, Work::number)
        .containsExactly(tuple("关于落实〈规划纲要〉的意见", "粤府〔2021〕9号"));
  }

  @Test
  void a_bracket_that_holds_no_number_is_left_alone() {
    assertThat(Works.in(Told.prose("《节约用水条例》（以下简称条例）施行。")))
        .extracting(Work::number)
        .containsExactly((String) null);
  }

  @Test
  void a_work_named_twice_is_given_once_and_the_proposal_not_at_all() {
    assertThat(Works.in(Told.prose("您提出的《关于修路的建议》收悉。按照《条例》和《条例》办理。")))
        .extracting(Work::title)
        .containsExactly("条例");
  }

  @Test
  void an_open_mark_is_no_work() {
    assertThat(Works.in(Told.prose("《条例施行\n》。《》"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          印发《省节约用水条例》（以下简称《条例》）。按照《条例》办理。 | 省节约用水条例
          印发《全省水网建设规划》（川府发〔2021〕9号，以下简称“水网规划”）。《水网规划》提出目标。 | 全省水网建设规划
          审议《省节约用水条例（草案送审稿）》。 | 省节约用水条例
          修改《省节约用水条例》(2021年修订)和《省节约用水条例(修订草案)》。 | 省节约用水条例
          《节水奖励办法（试行）》。 | 节水奖励办法（试行）
          《省政府关于印发〈全省水网建设规划〉的通知》。 | 全省水网建设规划
          《关于印发全省水网建设规划的通知》。 | 全省水网建设规划
          《关于印发〈甲办法〉〈乙办法〉的通知》。 | 关于印发〈甲办法〉〈乙办法〉的通知
          《安全生产法》。 | 中华人民共和国安全生产法
          《中华人民共和国安全生产法》。 | 中华人民共和国安全生产法
          《节水办法》。 | 节水办法
          按照《条例》办理。 | -
          《甲市条例》《乙市条例》都已施行。按照《条例》办理。 | -
          《甲市管理条例》施行。按照《条例》办理。 | 甲市管理条例
          """)
  void a_work_has_one_canonical_title_however_it_is_printed(String sentence, String canonical) {
    assertThat(Works.in(Told.prose(sentence)).getLast().canonicalTitle()).isEqualTo(canonical);
  }
}
