package huiyin.paper.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.letter.Hidden.Means;
import huiyin.letter.Span;
import huiyin.paper.Origin;
import huiyin.paper.Origin.Cell;
import huiyin.paper.Origin.InParagraph;
import huiyin.paper.PageText;
import huiyin.paper.Paper;
import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxTest {
  private static final String SPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @Test
  void numbers_that_the_program_shows_are_read_but_stand_nowhere() throws IOException {
    String numbering =
        "<w:numbering"
            + SPACE
            + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            + "<w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    PageText read =
        read(
            listed(0, "已做的") + listed(1, "甲") + listed(1, "乙") + listed(0, "要做的") + listed(1, "丙"),
            numbering);
    assertThat(read.text()).isEqualTo("一、已做的\n1.甲\n2.乙\n二、要做的\n1.丙\n");
    assertThat(read.origin(new Span(0, 4)))
        .containsExactly(new InParagraph("word/document.xml", 1, 0, 2, null));
  }

  @Test
  void what_was_deleted_or_is_a_field_s_code_is_no_text() throws IOException {
    assertThat(
            read(
                    "<w:p><w:r><w:t>一</w:t></w:r><w:del><w:r><w:delText>二</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>三</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:tab/><w:t xml:space='preserve'> A&amp;B </w:t><w:br/><w:t>四</w:t></w:r></w:p>",
                    "")
                .text())
        .isEqualTo("一三\t A&B \n四\n");
  }

  @Test
  void a_text_box_is_read_once() throws IOException {
    String box = "<w:txbxContent>" + paragraph("框里") + "</w:txbxContent>";
    assertThat(
            read(
                    "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                        + box
                        + "</mc:Choice><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent><w:t>框外</w:t></w:r></w:p>",
                    "")
                .text())
        .isEqualTo("框里\n框外\n");
  }

  @Test
  void hidden_runs_are_kept_apart() throws IOException {
    PageText read =
        read(
            "<w:p><w:r><w:t>看得见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>也看得见</w:t></w:r></w:p>",
            "");
    assertThat(read.text()).isEqualTo("看得见也看得见\n");
    assertThat(read.hidden())
        .singleElement()
        .satisfies(hidden -> assertThat(hidden.at()).isEqualTo(3))
        .satisfies(hidden -> assertThat(hidden.means()).isEqualTo(Means.NOT_SHOWN));
  }

  @Test
  void a_table_of_labels_is_a_line_a_label() throws IOException {
    PageText read =
        read(
            "<w:tbl><w:tr>"
                + cell("索引号")
                + cell("123")
                + cell("分类：")
                + cell("工业")
                + "</w:tr>"
                + "<w:tr>"
                + cell("张三")
                + cell("李四")
                + "</w:tr><w:tr>"
                + cell("文号")
                + "<w:tc><w:p/></w:tc></w:tr></w:tbl>"
                + paragraph("正文"),
            "");
    assertThat(read.text()).isEqualTo("索引号：123\n分类： 工业\n张三 李四\n文号：\n正文\n");
    Origin origin = read.origin(new Span(4, 7)).getFirst();
    assertThat(origin).isEqualTo(new InParagraph("word/document.xml", 2, 0, 3, new Cell(1, 1, 2)));
  }

  @Test
  void a_file_from_elsewhere_is_never_fetched() throws IOException {
    byte[] bytes =
        docx(
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a 'aaaa'>]>",
            paragraph("前&x;&a;后"),
            "");
    assertThat(Paper.text("a.docx", bytes).text()).contains("前").doesNotContain("root:");
  }

  @Test
  void what_unfolds_without_measure_is_refused() throws IOException {
    refused(docx("", paragraph("文".repeat(12_000_000)), ""), Reason.TOO_INTRICATE);
    refused(docx("", "<w:p/>".repeat(500_000), ""), Reason.TOO_INTRICATE);
  }

  @Test
  void old_locked_broken_and_empty_files_are_told_apart() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0, 0};
    refused(old, Reason.OLD_WORD);
    refused("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII), Reason.OLD_WORD);
    byte[] locked = "    EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(old, 0, locked, 0, 4);
    refused(locked, Reason.ENCRYPTED_FILE);
    byte[] whole = docx("", paragraph("文"), "");
    refused(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN_FILE);
    refused(docx("", "<w:p/>", ""), Reason.NO_TEXT);
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String cell(String words) {
    return "<w:tc>" + paragraph(words) + "</w:tc>";
  }

  private static String listed(int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='5'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, words);
  }

  private static PageText read(String body, String numbering) throws IOException {
    return Paper.text("a.docx", docx("", body, numbering));
  }

  private static byte[] docx(String head, String body, String numbering) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "word/document.xml",
          head + "<w:document" + SPACE + "><w:body>" + body + "</w:body></w:document>");
      if (!numbering.isEmpty()) {
        put(zip, "word/numbering.xml", numbering);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Paper.text("a.docx", bytes))
        .isInstanceOfSatisfying(
            UnreadableFile.class, file -> assertThat(file.reason()).isEqualTo(reason));
  }
}
