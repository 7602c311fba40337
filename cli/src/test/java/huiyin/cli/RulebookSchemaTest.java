package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulebookSchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("huiyin.root"));

  static List<Path> rulebooks() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("rulebooks"))) {
      return files.filter(f -> f.endsWith("rulebook.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  void every_rulebook_holds_to_the_schema(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void a_limit_that_is_called_law_without_an_article_does_not() throws IOException {
    String sample =
        Files.readString(ROOT.resolve("rulebooks/guangdong-cppcc-sample/rulebook.yaml"));
    assertThat(faults(sample.replace("state: entered", "state: set"))).isNotEmpty();
  }

  private static List<String> faults(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(ROOT.resolve("schema/rulebook.schema.json")));
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
