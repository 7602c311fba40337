package huiyin.server.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Letters;
import huiyin.letter.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowsTest {
  private static final String SIGNS = "一二、（）。\n \t　是第《》年月3内我省将建成,\r<";

  static Stream<String> texts() {
    try (Stream<Path> samples = Files.walk(Path.of("../samples"))) {
      List<String> letters =
          samples.filter(path -> path.endsWith("letter.txt")).sorted().map(RowsTest::text).toList();
      assertThat(letters).isNotEmpty();
      return Stream.concat(letters.stream(), IntStream.range(0, 200).mapToObj(RowsTest::noise));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void rows_are_the_whole_text_and_their_places_are_those_of_the_source(String text) {
    List<Row> rows = Rows.of(Letters.read(text));
    assertThat(rows.stream().map(row -> row.at().of(text)).collect(Collectors.joining()))
        .isEqualTo(text.isBlank() ? "" : text);
    String[] lines = text.split("\n", -1);
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      assertThat(lines[row.line() - 1].charAt(row.column() - 1))
          .isEqualTo(text.charAt(row.at().start()));
    }
  }

  @Test
  void a_long_line_is_cut_at_its_points_and_each_row_says_where_it_stands() {
    Page page = Letters.read("关于第1号提案答复的函\n\n某委员：\n\n  一、已做的工作\n  （一）加强攻关。一是建平台。已经建成。二是引人才。");
    assertThat(Rows.of(page)).extracting(Row::place).contains("5:3", "6:3", "6:11", "6:22");
  }

  private static String noise(int seed) {
    Random random = new Random(seed);
    return random
        .ints(random.nextInt(120), 0, SIGNS.length())
        .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
        .collect(Collectors.joining());
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
