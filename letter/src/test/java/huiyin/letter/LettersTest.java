package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import huiyin.letter.json.LetterJson;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
  private static final int MEGABYTE = 1_000_000;

  static List<Sample> samples() {
    return Sample.all();
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  static Stream<String> floods() {
    return Stream.of(
            "(",
            "（",
            "〔",
            "《",
            "“",
            "一",
            "1",
            "届",
            "第",
            "号",
            "委员：",
            "代表",
            "关于",
            "的",
            "、",
            ":",
            "一、",
            "。一、",
            "一是",
            " ",
            "\n",
            "\uD83D",
            "\u0000",
            "2021年1月1日",
            "〔2021〕1号",
            "联系人：",
            "市教育局、",
            "会同",
            "《关于",
            "关于对",
            "10万",
            "由",
            "A类")
        .map(scrap -> scrap.repeat(MEGABYTE / scrap.length()));
  }

  @Test
  void an_empty_text_holds_no_letter() {
    assertThat(Letters.read("").readings()).isEmpty();
    assertThat(Letters.read(" \n\t　\r\n").readings()).isEmpty();
  }

  @Test
  void a_text_that_is_no_letter_holds_none() {
    assertThat(Letters.read("今天天气很好。\n我们去公园散步。\n").readings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("floods")
  void a_megabyte_of_one_thing_is_read(String flood) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(Letters.read(flood).text()).isSameAs(flood));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void a_letter_drowned_in_one_thing_is_read(String flood) {
    String text = "张三委员：\n您提出的提案收悉。" + flood.substring(0, MEGABYTE / 5) + "\n某市教育局\n2021年7月16日\n";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(Letters.read(text).text()).isSameAs(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_spoilt_letter_is_read_and_points_into_its_text(long seed) {
    Mutator mutator = new Mutator(seed);
    for (Sample sample : samples()) {
      String text = mutator.spoil(sample.letter());
      assertThatCode(() -> LetterJson.write("-", new byte[0], Letters.read(text)))
          .as("seed %d, %s", seed, sample.id())
          .doesNotThrowAnyException();
      for (Reading reading : Letters.read(text).readings()) {
        assertThat(Spans.of(reading.letter()))
            .as("seed %d, %s", seed, sample.id())
            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_letter_twice_on_a_page_is_one_document(Sample sample) {
    List<Reading> once = Letters.read(sample.letter()).readings();
    List<Reading> twice = Letters.read(sample.letter() + "\n" + sample.letter()).readings();

    assertThat(twice).hasSameSizeAs(once);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void line_breaks_of_windows_change_nothing(Sample sample) {
    List<Reading> plain = Letters.read(sample.letter()).readings();
    List<Reading> windows = Letters.read(sample.letter().replace("\n", "\r\n")).readings();

    assertThat(windows.stream().map(r -> r.letter().header().addressees().size()))
        .isEqualTo(plain.stream().map(r -> r.letter().header().addressees().size()).toList());
    assertThat(windows.stream().map(r -> r.letter().outline().size()).toList())
        .isEqualTo(plain.stream().map(r -> r.letter().outline().size()).toList());
  }
}
