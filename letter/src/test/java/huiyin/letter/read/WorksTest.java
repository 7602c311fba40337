package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiyin.letter.Work;
import org.junit.jupiter.api.Test;

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
}
