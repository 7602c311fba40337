package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import huiyin.letter.json.LetterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LettersTest {
  private static final int MANY = 100_000;

  static List<Sample> samples() {
    return Sample.all();
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  /** What an enemy repeats; that the work grows with the length alone is held in module bench. */
  static List<String> floods() throws IOException {
    JsonNode floods =
        JsonMapper.shared()
            .readTree(
                Files.readString(
                    Sample.root().resolve("letter/src/test/resources/huiyin/letter/floods.json")));
    return floods.valueStream().map(JsonNode::asString).toList();
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
  void a_hundred_thousand_signs_of_one_thing_are_read(String scrap) {
    String flood = scrap.repeat(MANY / scrap.length());

    assertThat(Letters.read(flood).text()).isSameAs(flood);
  }

  @ParameterizedTest
  @MethodSource("floods")
  void a_letter_drowned_in_one_thing_is_read(String scrap) {
    String text =
        "张三委员：\n您提出的提案收悉。" + scrap.repeat(MANY / scrap.length()) + "\n某市教育局\n2021年7月16日\n";

    assertThat(Letters.read(text).text()).isSameAs(text);
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
        Letter letter = reading.letter();
        String as = "seed %d, %s".formatted(seed, sample.id());
        assertThat(Spans.of(letter))
            .as(as)
            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(Spans.facts(letter))
            .as(as)
            .allSatisfy(
                facts -> {
                  assertThat(facts).isSortedAccordingTo(Comparator.comparingInt(Span::start));
                  assertThat(facts).allMatch(letter.at()::contains);
                });
      }
    }
  }
}
