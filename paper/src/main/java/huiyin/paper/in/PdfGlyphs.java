package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The printed signs of each page, put into lines. */
final class PdfGlyphs extends PDFTextStripper {
  private static final int MOST_LETTERS_A_PAGE = 200_000;
  private static final int MOST_LETTERS = 4_000_000;
  private static final int MOST_OPERATORS = 2_000_000;
  private static final float SLANTED = 0.1f;

  private final List<List<Line>> pages = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private int shown;
  private int letters;
  private int operators;

  void readAll(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  List<List<Line>> pages() {
    return pages;
  }

  /** Whether the fonts do not tell what most of their signs mean. */
  boolean isMostlyUnmapped() {
    return letters * 2 < shown;
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs.clear();
  }

  @Override
  protected void writePage() {
    pages.add(glyphs.isEmpty() ? List.of() : Lines.of(glyphs, getCurrentPageNo()));
    glyphs.clear();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    refuseAbove(++operators, MOST_OPERATORS);
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    refuseAbove(++shown, MOST_LETTERS);
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    refuseAbove(glyphs.size(), MOST_LETTERS_A_PAGE);
    String text = letter.getUnicode();
    if (text == null || text.isEmpty() || isUnmapped(text)) {
      return;
    }
    letters++;
    if (!isSlanted(letter.getTextMatrix())) {
      float size = Math.max(1, letter.getFontSizeInPt());
      glyphs.add(
          new Glyph(
              plain(text),
              letter.getXDirAdj(),
              letter.getYDirAdj(),
              letter.getWidthDirAdj(),
              size));
    }
  }

  private static boolean isUnmapped(String text) {
    char first = text.charAt(0);
    return first == '\uFFFD'
        || (first < ' ' && first != '\t')
        || Character.getType(first) == Character.PRIVATE_USE;
  }

  /** A watermark runs across the page. */
  private static boolean isSlanted(Matrix matrix) {
    float shear = Math.abs(matrix.getShearY());
    float scale = Math.abs(matrix.getScaleX());
    return Math.min(shear, scale) > SLANTED * Math.max(shear, scale);
  }

  /** Some fonts name a sign by the radical that it looks like (Kangxi Radicals, U+2F00). */
  private static String plain(String text) {
    char first = text.charAt(0);
    return first >= '\u2E80' && first <= '\u2FDF'
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  private static void refuseAbove(int count, int most) {
    if (count > most) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
  }
}
