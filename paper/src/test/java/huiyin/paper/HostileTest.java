package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileTest {
  private static final String TEXT = SampleDocuments.text(SampleDocuments.letters().get(35));

  @Test
  void a_hurt_file_is_read_or_refused_in_one_sentence() {
    Random random = new Random(20260104);
    List<byte[]> files =
        List.of(
            SampleDocuments.docx(TEXT),
            SampleDocuments.ofd(TEXT),
            ("<html><body><table><tr><td>" + TEXT.replace("\n", "<br>&nbsp;<p style='color:#fff'>"))
                .getBytes(StandardCharsets.UTF_8));
    for (byte[] file : files) {
      for (int i = 0; i < 150; i++) {
        byte[] hurt =
            Arrays.copyOf(file, file.length - (i % 3 == 0 ? random.nextInt(file.length) : 0));
        for (int j = 0; j < 1 + i % 12 && hurt.length > 0; j++) {
          hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
        }
        readOrRefused(hurt);
      }
    }
  }

  private static void readOrRefused(byte[] bytes) {
    try {
      PageText read = Paper.text("a.html", bytes);
      assertThat(read.origin(new huiyin.letter.Span(0, read.text().length()))).isNotNull();
    } catch (UnreadableFile refused) {
      assertThat(refused.getMessage()).endsWith("。");
    }
  }
}
