package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CasesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          number     | 三百二        | "resolution":{"value":"320"}                                  | right
          number     | 三百二        | "resolution":{"value":"302"}                                  | different
          percentage | 六成          | "resolution":{"value":"60%"}                                  | right
          currency   | 4千元         | "resolution":{"value":"4000","unit":"Chinese yuan"}           | right
          currency   | 4千元         | "resolution":{"value":"4000","unit":"Euro"}                   | different
          datetime   | 2019年6月     | "edtf_any":["2019-06"]                                        | right
          datetime   | 2019年6月     | "edtf_any":["2019-07"]                                        | different
          datetime   | 四年后        | "edtf_any":["2025"]                                           | right
          datetime   | 四年后        | "edtf_any":["2026"]                                           | different
          datetime   | 2019年以前    | "edtf_any":["../2019-01-01"]                                  | right
          datetime   | 每年3月       | "type":"time_period","time":{"delta":{"year":1}}              | right
          duration   | 三年半        | "type":"duration","resolution":{"Timex":"P3.5Y"}              | right
          duration   | 三年半        | "type":"duration","resolution":{"Timex":"P3Y"}                | different
          date       | 腊月廿三      | "edtf_any":["2022-01-25"]                                     | left_out
          """)
  void a_case_is_held_by_its_convention(String kind, String text, String value, String outcome)
      throws IOException {
    String item =
        "{\"start\":0,\"end\":%d,\"surface\":\"%s\",%s}".formatted(text.length(), text, value);
    Path file =
        write(
            "{\"id\":\"a\",\"kind\":\"%s\",\"text\":\"%s\",\"reference\":\"2021-07-16T00:00:00\",\"expected\":[%s]}"
                .formatted(kind, text, item));
    assertThat(run("cases", file.toString(), "--json")).isZero();
    assertThat(out.toString()).contains("\"outcome\":\"" + outcome + "\"");
  }

  @Test
  void a_case_of_our_own_form_allows_nothing_beside_what_it_names() throws IOException {
    Path file =
        write(
            "{\"id\":\"a\",\"text\":\"新建2座泵站\",\"quantities\":[],\"dates\":[]}",
            "{\"id\":\"b\",\"text\":\"进一步统一标准\",\"quantities\":[],\"dates\":[]}");
    assertThat(run("cases", file.toString(), "--misses")).isZero();
    assertThat(out.toString()).contains("a  新建2座泵站").contains("2       1       50.0");
  }

  @Test
  void what_is_no_case_is_refused_in_a_sentence() throws IOException {
    assertThat(run("cases", write("{", "").toString())).isEqualTo(1);
    assertThat(run("cases", folder.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("cases.jsonl 第 1 行不是一条用例。", folder + " 里没有这些用例文件，或不能读取。");
  }

  private Path write(String... lines) throws IOException {
    return Files.writeString(folder.resolve("cases.jsonl"), String.join("\n", lines));
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
