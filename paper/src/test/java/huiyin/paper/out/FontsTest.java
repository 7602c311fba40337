package huiyin.paper.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.paper.UnwritableLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  @BeforeAll
  static void a_font_is_installed() {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
  }

  @TempDir private Path folder;

  @Test
  void a_units_own_fonts_come_before_those_of_the_system() throws IOException {
    Path own = Files.createFile(folder.resolve("方正小标宋_GBK.TTF"));
    Files.createFile(folder.resolve("readme.txt"));
    Fonts fonts = Fonts.in(folder);
    assertThat(fonts.title()).isEqualTo(own);
    assertThat(fonts.body()).isEqualTo(Fonts.installed().body());
  }

  @Test
  void a_file_that_is_no_font_is_told_in_one_sentence() throws IOException {
    Files.writeString(folder.resolve("仿宋.ttf"), "no font");
    Fonts fonts = Fonts.in(folder);
    assertThatThrownBy(() -> Pdf.letter(Letters.ofAreas(1), fonts))
        .isInstanceOf(UnwritableLetter.class)
        .hasMessageEndingWith("。");
  }

  @Test
  void a_folder_that_is_not_there_is_told_in_one_sentence() {
    assertThatThrownBy(() -> Fonts.in(folder.resolve("none")))
        .isInstanceOf(UnwritableLetter.class)
        .hasMessageEndingWith("。");
  }
}
