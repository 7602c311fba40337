package huiyin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Measure;
import huiyin.letter.Place;
import huiyin.letter.Point;
import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.Work;
import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever spans a letter has, also such as no reader would find, the ledger holds. */
class AnyLetterTest {
  private static final List<String> WORDS =
      List.of(
          "我省",
          "广州",
          "全国",
          "占",
          "增长",
          "，",
          "。",
          "、",
          "\n",
          "《甲条例（草案）》",
          "《乙方案》",
          "出台",
          "计划",
          "已",
          "审议",
          "施行",
          "省财政厅",
          "鹏城实验室",
          "12家",
          "一是",
          "（一）环境。",
          "2020年",
          "（",
          "𠮷",
          " ");

  static List<Long> seeds() {
    return IntStream.range(0, 100).mapToObj(i -> 20_260_101L + i).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_fact_becomes_one_entry_that_can_be_traced(long seed) {
    Random random = new Random(seed);
    String text = text(random, 1 + random.nextInt(120));
    Letter letter = letter(random, text);
    List<Entry> entries = Gather.from("L", text, letter);

    assertThat(entries).isSortedAccordingTo(Entry.IN_ORDER).doesNotHaveDuplicates();
    assertThat(entries).allSatisfy(e -> assertThat(e.source().words()).isEqualTo(e.at().of(text)));
    assertThat(Totals.byKind(entries).stream().mapToInt(t -> t.amount().intValue()).sum())
        .isEqualTo(entries.size());
    assertThat(Why.counted(entries).sources())
        .containsExactlyElementsOf(entries.stream().map(Entry::source).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_entries_changes_no_total_no_series_and_no_thing(long seed) {
    Random random = new Random(seed);
    String text = text(random, 1 + random.nextInt(120));
    List<Entry> entries = Gather.from("L", text, letter(random, text));
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);

    assertThat(Totals.sums(shuffled)).isEqualTo(Totals.sums(entries));
    assertThat(Totals.measuresByArea(shuffled)).isEqualTo(Totals.measuresByArea(entries));
    assertThat(Series.over(shuffled)).isEqualTo(Series.over(entries));
    assertThat(Things.among(shuffled, Set.of())).isEqualTo(Things.among(entries, Set.of()));
    assertThat(Things.among(entries, Set.of()).stream().mapToInt(t -> t.entries().size()).sum())
        .isEqualTo(
            entries.stream()
                .filter(
                    e ->
                        e instanceof Entry.Body
                            || e instanceof Entry.Place
                            || e instanceof Entry.Policy)
                .count());
  }

  @Test
  void a_long_line_of_titles_and_figures_is_gathered_in_one_pass() {
    String text = "全国《甲条例（草案）》、12家，".repeat(20_000);
    int step = text.length() / 20_000;
    Letter letter =
        withAll(
            text,
            at(
                20_000,
                i ->
                    new Work(
                        "甲条例（草案）",
                        null,
                        ReadingRule.TITLE_MARKS,
                        new Span(i * step + 2, i * step + 11))),
            at(20_000, i -> quantity(new Span(i * step + 12, i * step + 15))));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Gather.from("L", text, letter)).hasSize(40_000));
  }

  private static <T> List<T> at(int count, Function<Integer, T> make) {
    return IntStream.range(0, count).boxed().map(make).toList();
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private static Letter withAll(String text, List<Work> works, List<Quantity> quantities) {
    Letter bare = new HandRead("广东省工业和信息化厅", text).letter();
    return new Letter(
        bare.documentKind(),
        bare.at(),
        bare.header(),
        List.of(),
        List.of(),
        quantities,
        List.of(),
        works,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Letter letter(Random random, String text) {
    Letter bare = new HandRead("广东省工业和信息化厅", text).letter();
    return new Letter(
        bare.documentKind(),
        bare.at(),
        bare.header(),
        some(random, text, s -> new Heading("一", s.of(text), 1 + random.nextInt(4), s)),
        some(random, text, s -> new Point("一是", s.of(text), s)),
        some(random, text, AnyLetterTest::quantity),
        some(
            random,
            text,
            s -> new Day(s.of(text), new Edtf("2020"), ReadingRule.DATE_WRITTEN_OUT, s)),
        some(random, text, s -> new Work(s.of(text), null, ReadingRule.TITLE_MARKS, s)),
        some(random, text, s -> new Body(s.of(text), ReadingRule.BODY_ENDING, s)),
        some(random, text, s -> new Place(s.of(text), kind(random), ReadingRule.PLACE_NAME, s)),
        some(random, text, s -> new Measure(ReadingRule.SAYS_DONE, s)),
        some(random, text, s -> new Commitment(null, null, List.of(s), ReadingRule.SAYS_WILL, s)),
        List.of(),
        null);
  }

  private static Quantity quantity(Span at) {
    return new Quantity(
        "12家",
        new BigDecimal("12"),
        null,
        "家",
        Bound.EXACT,
        "企业",
        null,
        ReadingRule.NUMBER_AND_UNIT,
        at);
  }

  private static Place.Kind kind(Random random) {
    return List.of(Place.Kind.CITY, Place.Kind.COUNTY, Place.Kind.PARK).get(random.nextInt(3));
  }

  private static <T> List<T> some(Random random, String text, Function<Span, T> make) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(
            _ -> {
              int start = random.nextInt(text.length() + 1);
              return make.apply(new Span(start, start + random.nextInt(text.length() - start + 1)));
            })
        .toList();
  }
}
