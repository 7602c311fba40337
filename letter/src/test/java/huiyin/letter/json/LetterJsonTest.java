package huiyin.letter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import huiyin.letter.Letters;
import huiyin.letter.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LetterJsonTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Sample.root().resolve("schema/letter.schema.json")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Sample> samples() {
    return Sample.all();
  }

  private static String json(String text) {
    return LetterJson.write("a.txt", text.getBytes(UTF_8), Letters.read(text));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_is_written_as_the_schema_says(Sample sample) {
    String json = LetterJson.write(sample.id(), sample.letter().getBytes(UTF_8), sample.read());

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_digest_of_another_form_is_not_valid(Sample sample) {
    String json = LetterJson.write(sample.id(), new byte[0], sample.read());

    assertThat(SCHEMA.validate(json.replace("\"sha256\":\"", "\"sha256\":\"x"), InputFormat.JSON))
        .hasSize(1);
  }

  @Test
  void what_a_letter_lacks_is_null_or_an_empty_list() {
    JsonNode header =
        JsonMapper.shared().readTree(json("张三代表：\n您提出的建议收悉。\n")).at("/documents/0/header");

    assertThat(header.get("title").isNull()).isTrue();
    assertThat(header.get("consulted").isEmpty()).isTrue();
    assertThat(header.at("/addressees/0/name").asString()).isEqualTo("张三");
  }

  @Test
  void every_sign_comes_back_as_it_was() {
    String odd = "\"\\\u0000\u0007\n\r\t\u2028\uD83D\uDE00\uD83D 张三代表：";

    assertThat(JsonMapper.shared().readTree(json(odd)).get("text").asString()).isEqualTo(odd);
  }

  @Test
  void the_digest_is_that_of_the_source() {
    assertThat(json(""))
        .contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        .contains("\"documents\":[]");
  }
}
