package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckTest {
  private static final String SAMPLES = System.getProperty("huiyin.root") + "/samples/";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void a_mistake_is_printed_as_a_compiler_prints_it() {
    assertThat(run("check", SAMPLES + "D024/letter.txt")).isZero();
    assertThat(out.toString())
        .contains("D024/letter.txt:")
        .contains("警告[typo]")
        .contains("^^^^")
        .contains("改为：整改")
        .contains("0 个错误，2 个警告");
  }

  @Test
  void an_error_makes_the_exit_status_one() {
    assertThat(run("check", SAMPLES + "D016/letter.txt")).isEqualTo(1);
    assertThat(out.toString()).contains("错误[placeholder]");
  }

  @Test
  void a_clean_letter_is_said_to_be_clean() {
    assertThat(run("check", SAMPLES + "D031/letter.txt")).isZero();
    assertThat(out.toString()).isEqualTo("查了 1 个文件：0 个错误，0 个警告，0 个提示。\n");
  }

  @Test
  void sarif_carries_the_region_and_the_fix() {
    run("check", "--sarif", SAMPLES + "D024/letter.txt");
    JsonNode log = JsonMapper.shared().readTree(out.toString());
    JsonNode results = log.at("/runs/0/results");
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(results.size()).isEqualTo(2);
    assertThat(results.at("/0/locations/0/physicalLocation/region/charLength").asInt())
        .isPositive();
    assertThat(
            results
                .at("/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                .asString())
        .isEqualTo("由");
  }

  @Test
  void json_is_a_line_a_file() {
    run("check", "--json", SAMPLES + "D024/letter.txt", SAMPLES + "D031/letter.txt");
    assertThat(out.toString().lines()).hasSize(2);
    JsonNode first = JsonMapper.shared().readTree(out.toString().lines().toList().getFirst());
    assertThat(first.at("/findings/0/line").asInt()).isPositive();
  }

  @Test
  void a_file_that_can_not_be_read_is_named_and_the_others_are_checked() throws IOException {
    Path broken =
        Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xff, 0, (byte) 0xfe, 1});
    assertThat(
            run(
                "check",
                broken.toString(),
                folder.resolve("none.txt").toString(),
                SAMPLES + "D031"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("broken.txt：").contains("none.txt：");
    assertThat(out.toString()).contains("查了 1 个文件");
  }

  @Test
  void two_forms_at_once_are_a_wrong_command_line() {
    assertThat(run("check", "--json", "--sarif", SAMPLES)).isEqualTo(2);
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
