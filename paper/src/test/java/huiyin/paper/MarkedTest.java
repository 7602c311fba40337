package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Span;
import huiyin.paper.Mark.Shade;
import huiyin.paper.out.Fonts;
import huiyin.paper.out.Pdf;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

class MarkedTest {
  private static final Path LETTER = SampleDocuments.letters().getFirst();
  private static final String TEXT = SampleDocuments.text(LETTER);

  @Test
  void a_page_is_marked_where_its_words_stand() {
    String page =
        "<html><head><title>函</title></head><body><p>增长<b>4.5&nbsp;%</b>，<i>居</i>第二。<script>x</script></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    PageText read = Paper.text("a.html", bytes);
    String marked =
        new String(
            Paper.marked(bytes, read, List.of(mark(read.text(), "长4.5\u00a0%，居"))),
            StandardCharsets.UTF_8);
    assertThat(marked)
        .contains("增<mark", ">长</mark><b>", ">4.5&nbsp;%</mark></b>", ">，</mark><i>", ">居</mark>")
        .contains("script-src 'none'");
    assertThat(Paper.text("b.html", marked.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(read.text());
  }

  @Test
  void a_text_becomes_a_page_with_its_marks() {
    byte[] bytes = "一<二>\n三\"四".getBytes(StandardCharsets.UTF_8);
    PageText read = Paper.text("a.txt", bytes);
    String marked =
        new String(
            Paper.marked(bytes, read, List.of(mark(read.text(), "二"), mark(read.text(), "三\"四"))),
            StandardCharsets.UTF_8);
    assertThat(marked).contains("一&lt;<mark", ">二</mark>&gt;", ">三&quot;四</mark>");
    assertThat(Paper.text("b.html", marked.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("一<二>\n三\"四\n");
  }

  @Test
  void a_highlight_lies_over_its_words() throws IOException {
    Assumptions.assumeTrue(Fonts.lookUp().isPresent(), "fonts-lxgw-wenkai is not installed");
    byte[] bytes = Pdf.letter(SampleDocuments.document(TEXT));
    PageText read = Paper.text("a.pdf", bytes);
    List<Mark> marks = everyLine(read.text());
    try (PDDocument copy = Loader.loadPDF(Paper.marked(bytes, read, marks))) {
      StringBuilder under = new StringBuilder();
      for (var page : copy.getPages()) {
        for (var annotation : page.getAnnotations()) {
          float[] quad = ((PDAnnotationHighlight) annotation).getQuadPoints();
          float top = page.getCropBox().getHeight() - quad[1];
          var area = new PDFTextStripperByArea();
          area.addRegion(
              "mark",
              new Rectangle2D.Float(quad[0] - 0.5f, top, quad[2] - quad[0], quad[1] - quad[5]));
          area.extractRegions(page);
          under.append(area.getTextForRegion("mark"));
        }
      }
      StringBuilder marked = new StringBuilder();
      marks.forEach(mark -> marked.append(mark.at().of(read.text())));
      assertThat(plain(under)).isEqualTo(plain(marked));
    }
  }

  @Test
  void a_run_is_cut_where_its_words_are_marked() throws IOException {
    byte[] bytes = SampleDocuments.docx(TEXT);
    PageText read = Paper.text("a.docx", bytes);
    List<Mark> marks = everyLine(read.text());
    byte[] copy = Paper.marked(bytes, read, marks);
    StringBuilder under = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
      for (var paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          if (run.isHighlighted()) {
            assertThat(run.getTextHighlightColor()).isEqualTo(STHighlightColor.YELLOW);
            assertThat(run.getFontFamily()).isEqualTo("仿宋");
            under.append(run.text());
          }
        }
      }
    }
    StringBuilder marked = new StringBuilder();
    marks.forEach(mark -> marked.append(mark.at().of(read.text())));
    assertThat(plain(under)).isEqualTo(plain(marked));
    assertThat(Paper.text("b.docx", copy).text()).isEqualTo(read.text());
  }

  @Test
  void a_box_lies_over_the_words_of_an_ofd() {
    byte[] bytes = SampleDocuments.ofd(TEXT);
    PageText read = Paper.text("a.ofd", bytes);
    byte[] copy = Paper.marked(bytes, read, everyLine(read.text()));
    assertThat(copy.length).isNotEqualTo(bytes.length);
    assertThat(Paper.text("b.ofd", copy).text()).isEqualTo(read.text());
  }

  @Test
  void the_graver_mark_stays_whole() {
    byte[] bytes = "一二三四".getBytes(StandardCharsets.UTF_8);
    PageText read = Paper.text("a.txt", bytes);
    List<Mark> marks =
        List.of(
            new Mark(new Span(0, 4), Shade.NOTE, "甲"), new Mark(new Span(1, 3), Shade.ERROR, "乙"));
    String marked = new String(Paper.marked(bytes, read, marks), StandardCharsets.UTF_8);
    assertThat(marked).contains("title=\"甲\">一</mark>", "title=\"乙\">二三</mark>", ">四</mark>");
  }

  /** The inner half of each line of some length. */
  private static List<Mark> everyLine(String text) {
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.length() > 12) {
        marks.add(new Mark(new Span(start + 3, start + line.length() - 3), Shade.WARNING, "注"));
      }
      start += line.length() + 1;
    }
    return marks;
  }

  private static Mark mark(String text, String words) {
    int start = text.indexOf(words);
    return new Mark(new Span(start, start + words.length()), Shade.WARNING, "注");
  }

  private static String plain(CharSequence words) {
    return words.toString().replaceAll("[\\s\u3000\u00a0]", "");
  }
}
