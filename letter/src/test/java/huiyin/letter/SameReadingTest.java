package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may change in a letter without a change in what is read. */
class SameReadingTest {
  private static final Map<Character, Character> TRADITIONAL = traditional();
  private static final String FOOTER =
      "\n\n版权所有：示例政府门户网站　　主办单位：示例\n网站地图 | 联系我们 | 关于本站\n技术支持：示例中心\n";

  static List<Sample> samples() {
    return Sample.all();
  }

  /** Pairs of a traditional character and its simplified one. */
  private static Map<Character, Character> traditional() {
    Map<Character, Character> pairs = new HashMap<>();
    try {
      Files.readString(
              Sample.root().resolve("letter/src/main/resources/huiyin/letter/read/simplified.txt"))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ")).stream())
          .filter(pair -> pair.length() == 2)
          .forEach(pair -> pairs.putIfAbsent(pair.charAt(1), pair.charAt(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  private static String each(String text, UnaryOperator<Character> change) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      changed.setCharAt(i, change.apply(text.charAt(i)));
    }
    return changed.toString();
  }

  private static char wide(char c) {
    return c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c;
  }

  private static char narrow(char c) {
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
  }

  private static char toTraditional(char c) {
    return TRADITIONAL.getOrDefault(c, c);
  }

  private static char toSimplified(char c) {
    return TRADITIONAL_BACK.getOrDefault(c, c);
  }

  private static final Map<Character, Character> TRADITIONAL_BACK = back();

  private static Map<Character, Character> back() {
    Map<Character, Character> pairs = new HashMap<>();
    TRADITIONAL.forEach((simplified, traditional) -> pairs.put(traditional, simplified));
    return pairs;
  }

  /** What was read, without where it stands. */
  private static List<String> facts(String text) {
    return standing(text).stream().map(all -> all.replaceAll("Span\\[[^\\]]*\\]", "")).toList();
  }

  /** What was read, and where it stands. */
  private static List<String> standing(String text) {
    return Letters.read(text).readings().stream()
        .map(Reading::letter)
        .map(
            letter ->
                List.of(
                        letter.documentKind(),
                        letter.header(),
                        letter.outline(),
                        letter.points(),
                        letter.quantities(),
                        letter.dates(),
                        letter.works(),
                        letter.bodies(),
                        letter.places(),
                        letter.measures(),
                        letter.commitments())
                    .toString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void digits_of_full_width_change_nothing_but_the_text(Sample sample) {
    String wide = each(sample.letter(), SameReadingTest::wide);

    assertThat(standing(wide).stream().map(all -> each(all, SameReadingTest::narrow)))
        .isEqualTo(
            standing(sample.letter()).stream()
                .map(all -> each(all, SameReadingTest::narrow))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void traditional_characters_change_nothing_but_the_text(Sample sample) {
    String traditional = each(sample.letter(), SameReadingTest::toTraditional);

    assertThat(standing(traditional).stream().map(all -> each(all, SameReadingTest::toSimplified)))
        .isEqualTo(
            standing(sample.letter()).stream()
                .map(all -> each(all, SameReadingTest::toSimplified))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void line_breaks_of_windows_change_nothing_but_the_places(Sample sample) {
    assertThat(facts(sample.letter().replace("\n", "\r\n")).stream().map(f -> f.replace("\r", "")))
        .isEqualTo(facts(sample.letter()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_letter_after_itself_is_one_document(Sample sample) {
    assertThat(facts(sample.letter() + "\n" + sample.letter()))
        .hasSameSizeAs(facts(sample.letter()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_foot_of_a_web_page_changes_nothing(Sample sample) {
    assertThat(facts(sample.letter() + FOOTER)).isEqualTo(facts(sample.letter()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void empty_lines_before_and_after_change_nothing_but_the_places(Sample sample) {
    assertThat(facts("\n \n" + sample.letter() + "\n\n　\n")).isEqualTo(facts(sample.letter()));
  }
}
