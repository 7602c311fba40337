package huiyin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Span;
import huiyin.paper.Origin.InParagraph;
import huiyin.paper.Origin.InText;
import huiyin.paper.Origin.OnPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final String TEXT = SampleDocuments.text(SampleDocuments.letters().getFirst());

  @Test
  void words_of_a_page_stand_in_its_source_as_they_are_written_there() {
    StringBuilder page =
        new StringBuilder("<html><body>\r\n<table><tr><td>分类</td><td>A</td></table>");
    for (String line : TEXT.split("\n")) {
      page.append("<p>&emsp;&#12288;")
          .append(line.replace("数", "<b>数</b>").replace("2", "&#50;").replace("、", "、\n  "))
          .append(" &amp&nbsp;&lt;</p>\n");
    }
    String source = page.toString();
    PageText read = Paper.text("a.html", source.getBytes(StandardCharsets.UTF_8));
    Random random = new Random(20260102);
    for (int i = 0; i < 2000; i++) {
      int start = random.nextInt(read.text().length());
      Span at = new Span(start, Math.min(read.text().length(), start + 1 + random.nextInt(40)));
      StringBuilder there = new StringBuilder();
      for (Origin origin : read.origin(at)) {
        InText piece = (InText) origin;
        assertThat(piece.column())
            .isEqualTo(piece.start() - source.lastIndexOf('\n', piece.start() - 1));
        there.append(Parser.unescapeEntities(source.substring(piece.start(), piece.end()), false));
      }
      assertThat(plain(there))
          .isEqualTo(plain(at.of(read.text()).replace("：", "")).replace("：", ""));
    }
  }

  @Test
  void words_of_a_docx_stand_in_their_paragraph() throws IOException {
    byte[] bytes = SampleDocuments.docx(TEXT);
    PageText read = Paper.text("a.docx", bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      Random random = new Random(20260103);
      for (int i = 0; i < 2000; i++) {
        int start = random.nextInt(read.text().length());
        Span at = new Span(start, Math.min(read.text().length(), start + 1 + random.nextInt(90)));
        StringBuilder there = new StringBuilder();
        for (Origin origin : read.origin(at)) {
          InParagraph piece = (InParagraph) origin;
          there.append(paragraphs.get(piece.paragraph() - 1).getText(), piece.start(), piece.end());
        }
        assertThat(there.toString()).isEqualTo(at.of(read.text()).replace("\n", ""));
      }
    }
  }

  @Test
  void boxes_of_an_ofd_lie_on_its_pages() {
    PageText read = Paper.text("a.ofd", SampleDocuments.ofd(TEXT));
    for (int start = 0; start < read.text().length(); start++) {
      for (Origin origin : read.origin(new Span(start, start + 1))) {
        OnPage box = (OnPage) origin;
        assertThat(box.left()).isBetween(0f, box.right());
        assertThat(box.right()).isLessThanOrEqualTo(210f);
        assertThat(box.top()).isBetween(0f, box.bottom());
        assertThat(box.bottom()).isLessThanOrEqualTo(297f);
      }
    }
  }

  @Test
  void a_text_is_its_own_origin() {
    PageText read = Paper.text("a.txt", "一\n二三".getBytes(StandardCharsets.UTF_8));
    assertThat(read.origin(new Span(2, 4))).containsExactly(new InText(2, 4, 2, 1));
  }

  private static String plain(CharSequence words) {
    return words.toString().replaceAll("[\\s]", "");
  }
}
