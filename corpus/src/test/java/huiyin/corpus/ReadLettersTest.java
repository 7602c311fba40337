package huiyin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiyin.ledger.Entry;
import huiyin.ledger.Gather;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadLettersTest {
  private static final String LETTER =
      """
      关于示例省政协一届一次会议第20210001号提案答复的函
      示工信案函〔2021〕1号A

      李示例委员：

        您提出的《关于建设示例园区的提案》（第20210001号）收悉。经研究，现答复如下：

        一、已开展的工作

        （一）建设园区。2020年我省建成12个示例园区，企业超过400家。

        二、下一步工作计划

        我厅将于2022年底前出台《示例省园区管理办法》。

        示例省工业和信息化厅
        2021年7月16日
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path letters;
  private Path output;

  @BeforeEach
  void write_letters() throws IOException {
    letters = Files.createDirectories(folder.resolve("信 件/2021"));
    Files.writeString(letters.resolve("甲 1.txt"), LETTER);
    Files.write(letters.resolve("乙.txt"), LETTER.getBytes(Charset.forName("GB18030")));
    Files.writeString(letters.resolve("丙.txt"), "上一页 下一页");
    Files.writeString(letters.resolve("丁.txt"), "");
    Files.writeString(letters.resolve("甲 1.proposal.txt"), "一、建议建设园区。");
    Files.writeString(letters.resolve("proposal.txt"), "一、建议建设园区。");
    Files.writeString(letters.resolve("甲 1.json"), "{}");
    output = folder.resolve("out");
  }

  @Test
  void every_letter_and_every_entry_is_written_as_the_reader_gives_them() throws IOException {
    assertThat(run(letters.getParent().toString(), output.toString())).isZero();
    List<Entry> expected = new ArrayList<>(entries("2021/乙.txt#1"));
    expected.addAll(entries("2021/甲 1.txt#1"));
    assertThat(expected).hasSizeGreaterThan(4);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("读了 3 个文件，其中有 2 封信，记下 " + expected.size() + " 条台账，写在 " + output + "。\n");

    try (SparkSession spark = SparkSession.builder().master("local[2]").getOrCreate()) {
      assertThat(table(spark, "letters", "letter"))
          .extracting(
              r -> r.getAs("letter"), r -> r.getAs("letterNumber"), r -> r.getAs("replyClass"))
          .containsExactly(
              tuple("2021/乙.txt#1", "示工信案函〔2021〕1号", "A"),
              tuple("2021/甲 1.txt#1", "示工信案函〔2021〕1号", "A"));
      assertThat(table(spark, "entries", "id"))
          .extracting(r -> r.<String>getAs("id"), r -> r.<String>getAs("words"))
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(e -> tuple(e.id(), e.source().words())).toList());
    }
  }

  @Test
  void wrong_arguments_get_one_sentence() {
    assertThat(run()).isEqualTo(2);
    assertThat(run(letters.toString())).isEqualTo(2);
    assertThat(run(folder.resolve("没有").toString(), output.toString())).isEqualTo(2);
    assertThat(run(letters.resolve("丙.txt").toString(), output.toString())).isEqualTo(2);
    assertThat(run("nowhere://x/y", output.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
  }

  @Test
  void an_output_that_exists_is_not_touched() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("kept"), "kept");
    assertThat(run(letters.toString(), output.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(output.toString()).hasLineCount(1);
    assertThat(output.resolve("kept")).hasContent("kept");
  }

  private int run(String... args) {
    return ReadLetters.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<Row> table(SparkSession spark, String name, String order) {
    return spark.read().parquet(output.resolve(name).toString()).collectAsList().stream()
        .sorted(Comparator.comparing((Row r) -> r.<String>getAs(order)))
        .toList();
  }

  private static List<Entry> entries(String id) {
    Page page = Letters.read(LETTER);
    return Gather.from(id, LETTER, page.readings().getFirst().letter());
  }
}
