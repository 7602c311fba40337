package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadTest {
  private static final String LETTER =
      """
      示例市水务局关于市政协五届一次会议第12号提案的答复
      示水函〔2026〕1号A
      张三委员：
      您提出的提案收悉，现答复如下：
      一、管网改造
      我局计划2026年底前改造管网30公里。
      示例市水务局
      2026年3月9日
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_person_is_shown_number_title_issuer_date_class_and_outline() throws IOException {
    assertThat(run("read", file("a.txt", LETTER).toString())).isZero();
    assertThat(out.toString())
        .contains("示水函〔2026〕1号", "示例市水务局", "2026-03-09", "A类", "一、管网改造", "第12号提案的答复");
    assertThat(out.toString()).doesNotContain("\u001B");
  }

  @Test
  void a_person_is_shown_full_names_and_own_codes_are_learned() throws IOException {
    String letter = LETTER.replace("示例市", "惠州市").replace("我局计划", "会同市财政局计划");
    assertThat(run("read", file("a.txt", letter).toString())).isZero();
    assertThat(out.toString()).contains("市财政局 = 惠州市财政局");

    Path codes = file("codes.txt", "# 本地\n示水函 惠州市水务局\n");
    assertThat(
            run(
                "read",
                "--json",
                "--organ-codes",
                codes.toString(),
                folder.resolve("a.txt").toString()))
        .isZero();
    assertThat(out.toString()).contains("\"organ\":\"惠州市水务局\"");

    Path wrong = file("wrong.txt", "示水函\n");
    assertThat(run("read", "--organ-codes", wrong.toString(), folder.resolve("a.txt").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("wrong.txt：机关代字表第 1 行不是“代字 全称”的写法：示水函");
  }

  @Test
  void why_names_the_rule_of_reading_of_each_fact_where_it_stands() throws IOException {
    assertThat(run("read", "--why", file("a.txt", LETTER).toString())).isZero();
    assertThat(out.toString().lines())
        .anyMatch(line -> line.startsWith("  6:16  ") && line.endsWith("number-and-unit"))
        .anyMatch(line -> line.startsWith("  7:1  ") && line.endsWith("signing-organ"));
  }

  @Test
  void where_tells_the_place_of_each_fact_in_the_file() throws IOException {
    Path page = file("a.html", "<html><body><p>" + LETTER.replace("\n", "</p>\n<p>"));
    assertThat(run("read", "--json", "--where", page.toString())).isZero();
    String schema =
        Files.readString(
            Path.of(System.getProperty("huiyin.root"), "schema", "letter.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(out.toString(), InputFormat.JSON))
        .isEmpty();
    int number = Files.readString(page).indexOf("示水函〔2026〕1号");
    assertThat(out.toString())
        .contains("\"in\":[{\"start\":%d,\"end\":%d,\"line\":2,".formatted(number, number + 11));
  }

  @Test
  void a_marked_copy_stands_under_its_own_name_in_a_folder() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Path letter = file("a.txt", LETTER);
    assertThat(run("read", "--marked", copies.toString(), letter.toString())).isZero();
    assertThat(Files.readString(copies.resolve("a.txt.html"))).contains(">30公里</mark>");
  }

  @Test
  void json_is_one_line_a_file_and_as_the_schema_says() throws IOException {
    file("a.txt", LETTER);
    file("b.txt", "没有信。");
    file("a.json", "{}");
    file("a.proposal.txt", "关于管网的提案\n建议：\n一、改造管网。\n");

    assertThat(run("read", "--json", folder.toString())).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    String schema =
        Files.readString(
            Path.of(System.getProperty("huiyin.root", "..")).resolve("schema/letter.schema.json"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(line, InputFormat.JSON))
                    .isEmpty());
  }

  @Test
  void an_old_encoding_is_read() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, LETTER.getBytes(Charset.forName("GB18030")));

    assertThat(run("read", "--json", file.toString())).isZero();
    assertThat(out.toString()).contains("示例市水务局");
  }

  @Test
  void a_file_that_can_not_be_read_is_named_and_the_others_still_read() throws IOException {
    Path good = file("a.txt", LETTER);
    Path broken = folder.resolve("b.pdf");
    Files.write(broken, "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));

    int status =
        run(
            "read",
            "--json",
            folder.resolve("none.txt").toString(),
            broken.toString(),
            good.toString());

    assertThat(status).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("none.txt", "b.pdf").doesNotContain("Exception");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void a_hostile_file_does_not_command_the_terminal() throws IOException {
    run("read", file("a.txt", LETTER.replace("管网改造", "\u001B[2J管网")).toString());
    assertThat(out.toString()).doesNotContain("\u001B");
  }

  @Test
  void a_wrong_command_line_is_refused() {
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("read", "--nonsense", "x")).isEqualTo(2);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
