package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Commitment;
import huiyin.letter.Heading;
import huiyin.letter.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我局将在年内完成成本测算。 | 2021-12-31
          力争2024年6月底前建成通车。 | 2024-06
          计划于2022年上半年启动。 | 2022-06
          今年计划再更换立管73公里，11月1日供暖前完工。 | 2021-11-01
          12月中旬，拟邀请委员回头看。 | 2021-12-20
          下一步，我厅将研究制定规范。 |
          贯彻“十四五”规划纲要，将加快立法。 |
          比2020年将增加两个。 |
          """)
  void a_promise_has_its_last_date_as_deadline(String sentence, String deadline) {
    Commitment commitment = Commitments.in(Told.prose(sentence)).getFirst();
    assertThat(commitment.deadline() == null ? null : commitment.deadline().text())
        .isEqualTo(deadline);
  }

  @ParameterizedTest
  @CsvSource({"省里将补助写入条文。", "实施专项行动计划，印发方案。", "虚拟平台、模拟系统已建成。", "接近30人，将近一半。", "感谢您的支持，请继续监督。"})
  void what_only_looks_like_a_promise_is_none(String sentence) {
    assertThat(Commitments.in(Told.prose(sentence))).isEmpty();
  }

  @Test
  void in_the_part_on_next_steps_a_plain_act_is_a_promise() {
    String text = "二、下一步工作计划\n实施强芯工程，推动重大项目建设。";
    Heading heading = new Heading("二、", "下一步工作计划", 1, new Span(0, 9));
    assertThat(Commitments.in(Told.prose(text, List.of(heading)))).hasSize(1);
  }

  @Test
  void who_promises_and_how_firmly_is_noted() {
    String text = "省科技厅将适时研究支持办法。";
    Commitment commitment = Commitments.in(Told.prose(text)).getFirst();
    assertThat(commitment.actor()).isEqualTo("省科技厅");
    assertThat(commitment.hedges()).extracting(hedge -> hedge.of(text)).containsExactly("适时", "研究");
    assertThat(Commitments.in(Told.prose("我局将完成改造。")).getFirst().actor()).isNull();
  }

  @Test
  void any_text_gives_spans_inside_it() {
    for (long seed = 0; seed < 3000; seed++) {
      Prose prose = Told.random(seed);
      for (Commitment commitment : Commitments.in(prose)) {
        assertThat(commitment.at().end())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(prose.text().length());
      }
    }
  }
}
