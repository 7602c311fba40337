package huiyin.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  @TempDir Path folder;

  @Test
  void every_sign_comes_back_even_half_a_pair() {
    Input input = new Input(Input.Kind.PAIR, "甲\"\\\ud83d\u0000\n\ude00\u2028é\ud83d\ude00");

    assertThat(InputFile.read(InputFile.write(folder, input))).isEqualTo(input);
  }
}
