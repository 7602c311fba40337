package huiyin.paper.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTest {
  @Test
  void the_words_of_a_page_are_read() throws IOException {
    assertThat(Pdf.read(pdf("Reply to proposal 1", "")).text()).isEqualTo("Reply to proposal 1\n");
  }

  @Test
  void a_locked_file_is_refused() throws IOException {
    byte[] locked = pdf("secret", "key");
    refused(locked, Reason.ENCRYPTED_PDF);
  }

  @Test
  void a_broken_file_is_refused() throws IOException {
    refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), Reason.BROKEN_PDF);
    byte[] whole = pdf("Reply", "");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] hurt = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
      for (int j = 0; j < 8; j++) {
        hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
      }
      readOrRefused(hurt);
    }
  }

  @Test
  void a_page_that_grows_without_measure_is_refused() throws IOException {
    byte[] bomb = deflated(new byte[8 * 1024 * 1024], 16);
    refused(withContent("/Filter /FlateDecode", bomb), Reason.TOO_INTRICATE);
    refused(withContent("/Filter [/Fl#61teDecode]", bomb), Reason.TOO_INTRICATE);
    byte[] hex = HexFormat.of().formatHex(bomb).getBytes(StandardCharsets.US_ASCII);
    refused(withContent("/Filter [/ASCIIHexDecode /FlateDecode]", hex), Reason.TOO_INTRICATE);
  }

  @Test
  void forms_that_call_each_other_without_measure_are_refused() {
    StringBuilder objects = new StringBuilder();
    int depth = 30;
    for (int i = 0; i < depth; i++) {
      String content = i + 1 < depth ? "/F Do ".repeat(10) : "q Q";
      objects.append(
          "%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>> stream\n%s\nendstream endobj\n"
              .formatted(10 + i, 11 + i, content.length(), content));
    }
    readOrRefused(withContent("", "/F Do".getBytes(StandardCharsets.US_ASCII), objects.toString()));
  }

  @Test
  void deeply_nested_objects_are_read_or_refused() {
    readOrRefused(
        withContent(
            "/X " + "[".repeat(200_000) + "]".repeat(200_000),
            "q Q".getBytes(StandardCharsets.US_ASCII)));
    readOrRefused(withContent("", "[".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII)));
  }

  private static void readOrRefused(byte[] bytes) {
    try {
      assertThat(Pdf.read(bytes)).isNotNull();
    } catch (UnreadableFile refused) {
      assertThat(refused.getMessage()).endsWith("。");
    }
  }

  private static void refused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Pdf.read(bytes))
        .isInstanceOfSatisfying(
            UnreadableFile.class, file -> assertThat(file.reason()).isEqualTo(reason));
  }

  private static byte[] pdf(String words, String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 16);
        content.newLineAtOffset(100, 700);
        content.showText(words);
        content.endText();
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] withContent(String dictionary, byte[] content) {
    return withContent(dictionary, content, "");
  }

  private static byte[] withContent(String dictionary, byte[] content, String more) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        """
        %PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
        /Resources<</XObject<</F 10 0 R>>>>>> endobj
        """
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(
        "4 0 obj <<%s /Length %d>> stream\n"
            .formatted(dictionary, content.length)
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(content);
    pdf.writeBytes(
        ("\nendstream endobj\n" + more + "trailer <</Root 1 0 R/Size 99>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  private static byte[] deflated(byte[] block, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(block);
      }
    }
    return packed.toByteArray();
  }
}
