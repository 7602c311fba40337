package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource({
    "2022年11月，我局派人完成了路线勘测。",
    "省民政厅印发《办法》，将补助写入条文。",
    "累计下达资金52.7亿元，衬砌渠道836公里。",
    "全国已有19万个村卫生室接入系统。"
  })
  void a_sentence_that_reports_is_a_measure(String sentence) {
    Prose prose = Told.prose(sentence);
    assertThat(Measures.in(prose)).hasSize(1);
    assertThat(Measures.in(prose).getFirst().at().of(sentence))
        .isEqualTo(sentence.substring(0, sentence.length() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "您提出的建议收悉，现答复如下：",
    "感谢您对水利工作的支持。",
    "一是健全制度。",
    "该路全长6.8公里，通行困难。",
    "我局将在年底前完成改造。",
    "由于涉及面广，目前难以统一上调。"
  })
  void courtesies_headings_states_and_promises_are_no_measures(String sentence) {
    assertThat(Measures.in(Told.prose(sentence))).isEmpty();
  }

  @Test
  void sentences_part_at_full_stops_and_semicolons_but_not_within_quotations() {
    assertThat(Measures.in(Told.prose("我局已印发办法；县里建成“先建；后补”机制。已完成改造3处。"))).hasSize(3);
  }
}
