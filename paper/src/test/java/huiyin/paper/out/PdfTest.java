package huiyin.paper.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.paper.LetterDocument;
import huiyin.paper.Paper;
import huiyin.paper.UnwritableLetter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
  @BeforeAll
  static void a_font_is_installed() {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 5, 9})
  void the_letter_reads_back_as_its_text(int areas) {
    LetterDocument letter = Letters.ofAreas(areas);
    String read = Paper.text("函.pdf", Pdf.letter(letter)).text();
    assertThat(withoutBlanks(read)).isEqualTo(withoutBlanks(TextForm.letter(letter)));
  }

  @Test
  void the_same_letter_is_the_same_file() {
    assertThat(Pdf.letter(Letters.ofAreas(4))).isEqualTo(Pdf.letter(Letters.ofAreas(4)));
    assertThat(Pdf.letter(Letters.ofAreas(4))).isNotEqualTo(Pdf.letter(Letters.ofAreas(5)));
  }

  @Test
  void a_long_letter_goes_on_over_pages_and_the_first_has_no_number() throws IOException {
    try (PDDocument read = Loader.loadPDF(Pdf.letter(Letters.ofAreas(9)))) {
      assertThat(read.getNumberOfPages()).isEqualTo(4);
      var stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(stripper.getText(read)).doesNotContain("— 1 —");
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(read)).contains("— 2 —");
    }
  }

  @Test
  void a_rare_name_is_set() {
    LetterDocument letter = letter("张喆堃祎玥犇委员您好。");
    assertThat(Paper.text("a.pdf", Pdf.letter(letter)).text()).contains("张喆堃祎玥犇委员您好。");
  }

  @Test
  void what_no_font_has_is_named_in_one_sentence() {
    assertThatThrownBy(() -> Pdf.letter(letter("好\uD83D\uDE00的\u202E")))
        .isInstanceOf(UnwritableLetter.class)
        .hasMessageContaining("“\uD83D\uDE00”")
        .hasMessageContaining("U+202E");
  }

  @Test
  void a_letter_of_nothing_is_a_page() {
    LetterDocument empty =
        new LetterDocument(
            "",
            "",
            null,
            null,
            "",
            List.of(),
            List.of("\n \n"),
            LocalDate.EPOCH,
            "",
            List.of(),
            false);
    assertThat(Paper.text("a.pdf", Pdf.letter(empty)).text()).isEqualTo("1970年1月1日\n");
  }

  @Test
  void words_without_a_place_to_break_are_broken_anywhere() {
    assertThat(Pdf.letter(letter("（".repeat(20_000)))).isNotEmpty();
    assertThat(Pdf.letter(letter("a".repeat(20_000)))).isNotEmpty();
    assertThat(Pdf.letter(letter("。".repeat(20_000)))).isNotEmpty();
  }

  private static LetterDocument letter(String paragraph) {
    return new LetterDocument(
        "示例省工业和信息化厅",
        "示工信案函〔2026〕1号",
        null,
        null,
        paragraph,
        List.of(paragraph),
        List.of(paragraph),
        LocalDate.of(2026, 1, 1),
        paragraph,
        List.of(paragraph, paragraph),
        true);
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    text.lines()
        .map(line -> line.replace("\u3000", "").replace(" ", ""))
        .filter(line -> !line.isEmpty())
        .forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }
}
