package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocsTest {
  private static final Path ROOT = Path.of(System.getProperty("huiyin.root"));
  private static final String PROMPT = "    $ ./huiyin ";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void a_command_shown_prints_what_is_shown(String page) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve(page));
    List<Integer> shown =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(i -> lines.get(i).startsWith(PROMPT))
            .toList();
    assertThat(shown).isNotEmpty();
    for (int at : shown) {
      List<String> expected =
          lines.subList(at + 1, lines.size()).stream()
              .takeWhile(line -> line.startsWith("    "))
              .map(line -> line.substring(4))
              .toList();
      assertThat(printed(lines.get(at).substring(PROMPT.length()))).isEqualTo(expected);
    }
  }

  private static List<String> printed(String command) {
    var out = new StringWriter();
    String[] words =
        Stream.of(command.split(" "))
            .map(word -> word.startsWith("samples/") ? ROOT.resolve(word).toString() : word)
            .toArray(String[]::new);
    Main.run(words, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
    return out.toString().replace(ROOT + "/", "").lines().toList();
  }
}
