package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of each page, with the place and size of their letters. */
final class PdfLines extends PDFTextStripper {
  private static final int MOST_LETTERS_A_PAGE = 200_000;
  private static final int MOST_LETTERS = 4_000_000;
  private static final int MOST_OPERATORS = 2_000_000;

  private final List<List<Line>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float size;
  private int lettersOnPage;
  private int letters;
  private int operators;

  /** A printed line; left, right and size in points. */
  record Line(String text, float left, float right, float size) {}

  void readAll(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  List<List<Line>> pages() {
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
    lettersOnPage = 0;
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    refuseAbove(++operators, MOST_OPERATORS);
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    refuseAbove(++lettersOnPage, MOST_LETTERS_A_PAGE);
    refuseAbove(++letters, MOST_LETTERS);
    super.processTextPosition(letter);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    if (text.isEmpty()) {
      left = positions.getFirst().getXDirAdj();
      size = positions.getFirst().getFontSizeInPt();
    }
    TextPosition last = positions.getLast();
    right = last.getXDirAdj() + last.getWidthDirAdj();
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      pages.getLast().add(new Line(line, left, right, size));
    }
    text.setLength(0);
  }

  private static void refuseAbove(int count, int most) {
    if (count > most) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
  }
}
