package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  private static final String LETTER = "示例省工业和信息化厅关于省政协第1号提案的答复\r\n张三委员：\r\n您提出的提案收悉。";

  @Test
  void an_empty_file_is_an_empty_text() {
    PageText empty = Paper.text("空.txt", new byte[0]);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.format()).isEqualTo(Format.TEXT);
    assertThat(empty.charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void simplified_text_is_read_in_the_encodings_of_its_offices(String charset) {
    assertThat(Paper.text("a.txt", LETTER.getBytes(Charset.forName(charset))).text())
        .isEqualTo(LETTER);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() {
    assertThat(Paper.text("a.txt", ("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(LETTER);
  }

  @Test
  void traditional_text_is_told_from_simplified() {
    String letter = "關於本會第一號提案的答覆：現將辦理情況報告如下，請查收。";
    PageText read = Paper.text("a.txt", letter.getBytes(Charset.forName("Big5")));
    assertThat(read.text()).isEqualTo(letter);
    assertThat(read.charset()).isEqualTo("Big5");
  }

  @Test
  void a_short_word_in_gb_is_not_taken_for_latin_letters() {
    assertThat(Paper.text("a.txt", "联通".getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo("联通");
  }

  @Test
  void rare_characters_are_read_in_their_encodings() {
    String rare = "张\uD842\uDFB7委员：您提出的提案收悉，现答复如下。";
    assertThat(Paper.text("a.txt", rare.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(rare);
    String hongKong = "深水\u57D7區議員：關於本會第一號提案，現將辦理情況報告如下。咁嘅";
    assertThat(Paper.text("a.txt", hongKong.getBytes(Charset.forName("Big5-HKSCS"))).text())
        .isEqualTo(hongKong);
  }

  @Test
  void a_page_that_names_the_wrong_encoding_is_read_in_its_own() {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>您提出的提案收悉，现答复如下。</p></body></html>";
    PageText read = Paper.text("a.html", page.getBytes(Charset.forName("GB18030")));
    assertThat(read.text()).isEqualTo("您提出的提案收悉，现答复如下。\n");
    assertThat(read.charset()).isEqualTo("GB18030");
    String other = page.replace("utf-8", "gb2312");
    assertThat(Paper.text("a.html", other.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("您提出的提案收悉，现答复如下。\n");
  }

  @Test
  void latin_letters_stay_utf_8() {
    assertThat(Paper.text("a.txt", "déjà vu".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("déjà vu");
  }

  @Test
  void random_bytes_are_read_or_refused_in_one_sentence() {
    Random random = new Random(20260101);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      try {
        assertThat(Paper.text(i % 2 == 0 ? "a.txt" : "a.html", bytes).text()).isNotNull();
      } catch (UnreadableFile refused) {
        assertThat(refused.getMessage()).endsWith("。");
      }
    }
  }

  @Test
  void bytes_of_no_encoding_are_refused() {
    refused("a.txt", new byte[] {(byte) 0xFF, 0, (byte) 0x80, 1}, Reason.UNKNOWN_ENCODING);
    refused("a.txt", "a\0b".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_ENCODING);
  }

  @Test
  void a_broken_package_is_refused() {
    refused("a.docx", new byte[] {'P', 'K', 3, 4, 20, 0}, Reason.BROKEN_FILE);
  }

  @Test
  void a_file_above_the_limit_is_refused() {
    refused("a.txt", new byte[64 * 1024 * 1024 + 1], Reason.TOO_LARGE);
  }

  @Test
  void fifty_megabytes_of_one_letter_are_read() {
    byte[] bytes = new byte[50_000_000];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(Paper.text("a.txt", bytes).text()).hasSize(50_000_000);
  }

  @Test
  void a_page_is_known_by_its_name_or_by_its_words() {
    byte[] page = "<p>一</p><p>二</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(Paper.text("A.HTM", page).text()).isEqualTo("一\n二\n");
    assertThat(Paper.text("a.txt", page).format()).isEqualTo(Format.TEXT);
    byte[] whole = "<!DOCTYPE html><html><body>一</body></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(Paper.text("a", whole).format()).isEqualTo(Format.HTML);
  }

  private static void refused(String name, byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Paper.text(name, bytes))
        .isInstanceOfSatisfying(
            UnreadableFile.class, file -> assertThat(file.reason()).isEqualTo(reason));
  }
}
