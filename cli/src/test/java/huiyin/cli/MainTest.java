package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void no_command_prints_the_commands_and_is_a_wrong_command_line() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("能用的命令").contains("help");
  }

  @Test
  void an_unknown_option_is_named_and_is_a_wrong_command_line() {
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(err.toString()).contains("不认识「--nonsense」");
  }

  @Test
  void help_goes_to_standard_output() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("huiyin").contains("回音");
    assertThat(err.toString()).isEmpty();
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
