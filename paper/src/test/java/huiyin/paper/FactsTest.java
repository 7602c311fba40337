package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.letter.Letters;
import huiyin.letter.json.LetterJson;
import huiyin.paper.PageText.Format;
import huiyin.paper.out.Fonts;
import huiyin.paper.out.Pdf;
import huiyin.paper.out.TextForm;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
  static Stream<Path> letters() {
    return SampleDocuments.letters().stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_docx_says_what_its_text_says(Path letter) {
    String text = SampleDocuments.text(letter);
    PageText read = Paper.text("函.docx", SampleDocuments.docx(text));
    assertThat(read.format()).isEqualTo(Format.DOCX);
    assertThat(facts(read.text())).isEqualTo(facts(text));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void an_ofd_says_what_its_text_says(Path letter) {
    String text = SampleDocuments.text(letter);
    PageText read = Paper.text("函.ofd", SampleDocuments.ofd(text));
    assertThat(read.format()).isEqualTo(Format.OFD);
    assertThat(facts(read.text())).isEqualTo(facts(text));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_printed_letter_says_what_its_text_says(Path letter) {
    assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
    LetterDocument document = SampleDocuments.document(SampleDocuments.text(letter));
    PageText read = Paper.text("函.pdf", Pdf.letter(document));
    assertThat(read.format()).isEqualTo(Format.PDF);
    assertThat(facts(read.text())).isEqualTo(facts(TextForm.letter(document)));
  }

  /** The documents and their facts, wherever they stand and however their lines are broken. */
  private static String facts(String text) {
    String json = LetterJson.write("", new byte[0], Letters.read(text));
    return json.substring(json.indexOf("\"documents\""))
        .replaceAll("\"(start|end)\":\\d+,?", "")
        .replaceAll("\\\\[nrt]|[\\s\u3000\u00a0]", "")
        .replace("},", "},\n");
  }
}
