package huiyin.paper.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir Path folder;
  private Path font = Path.of("");

  @BeforeEach
  void a_font_of_its_own() throws IOException {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
    font = Files.copy(Fonts.installed().body(), folder.resolve("font.ttf"));
  }

  @Test
  void a_font_that_came_back_is_opened_once() throws IOException {
    Typeface first = Shelf.take(font);
    Shelf.giveBack(first);
    assertThat(Shelf.take(font)).isSameAs(first);
  }

  @Test
  void a_font_is_in_one_letters_hands_at_a_time() throws IOException {
    Typeface first = Shelf.take(font);
    assertThat(Shelf.take(font)).isNotSameAs(first);
  }

  @Test
  void a_font_that_was_changed_is_opened_anew() throws IOException {
    Typeface first = Shelf.take(font);
    Shelf.giveBack(first);
    Files.setLastModifiedTime(font, FileTime.fromMillis(0));
    assertThat(Shelf.take(font)).isNotSameAs(first);
  }
}
