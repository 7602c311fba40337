package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as official letters write them, a file for each thing that a sentence may tell. */
class ToldSentencesTest {
  @ParameterizedTest
  @MethodSource("done")
  void what_was_done_is_a_measure_and_no_promise(String sentence) {
    assertThat(Measures.in(Told.prose(sentence))).hasSize(1);
    assertThat(Commitments.in(Told.prose(sentence))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("states")
  void a_state_an_opinion_or_a_courtesy_is_neither(String sentence) {
    assertThat(Measures.in(Told.prose(sentence))).isEmpty();
    assertThat(Commitments.in(Told.prose(sentence))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("promised")
  void what_will_be_done_is_a_promise_and_no_measure(String sentence) {
    assertThat(Commitments.in(Told.prose(sentence))).hasSize(1);
    assertThat(Measures.in(Told.prose(sentence))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notPromised")
  void a_wish_or_a_view_of_times_to_come_is_no_promise(String sentence) {
    assertThat(Commitments.in(Told.prose(sentence))).isEmpty();
  }

  static Stream<String> done() {
    return sentences("told-done.txt");
  }

  static Stream<String> states() {
    return sentences("told-states.txt");
  }

  static Stream<String> promised() {
    return sentences("told-promised.txt");
  }

  static Stream<String> notPromised() {
    return sentences("told-not-promised.txt");
  }

  private static Stream<String> sentences(String file) {
    return Resource.lines(file).stream().map(line -> line + "。");
  }
}
