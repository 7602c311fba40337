package huiyin.paper.mark;

import huiyin.paper.Mark;
import huiyin.paper.Origin;
import huiyin.paper.Origin.OnPage;
import huiyin.paper.PageText;
import huiyin.paper.in.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;

/** A copy of a PDF with highlights over its words (ISO 32000-1, 12.5.6.10). */
public final class MarkedPdf {
  private static final float OPACITY = 0.5f;

  private MarkedPdf() {}

  public static byte[] of(byte[] bytes, PageText read, List<Mark> marks) {
    return Pdf.with(
        bytes,
        document -> {
          for (Mark mark : Apart.of(marks)) {
            for (Origin origin : read.origin(mark.at())) {
              if (origin instanceof OnPage box) {
                highlight(document, box, mark);
              }
            }
          }
          ByteArrayOutputStream copy = new ByteArrayOutputStream();
          document.save(copy);
          return copy.toByteArray();
        });
  }

  private static void highlight(PDDocument document, OnPage box, Mark mark) throws IOException {
    PDPage page = document.getPage(box.page() - 1);
    PDRectangle at = onSheet(page, box);
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setRectangle(at);
    highlight.setQuadPoints(
        new float[] {
          at.getLowerLeftX(), at.getUpperRightY(), at.getUpperRightX(), at.getUpperRightY(),
          at.getLowerLeftX(), at.getLowerLeftY(), at.getUpperRightX(), at.getLowerLeftY()
        });
    highlight.setColor(colour(mark.shade().colour()));
    highlight.setConstantOpacity(OPACITY);
    highlight.setContents(mark.note());
    highlight.setPrinted(true);
    highlight.constructAppearances(document);
    page.getAnnotations().add(highlight);
  }

  private static PDColor colour(int colour) {
    float[] parts = {
      (colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f
    };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }

  /** A box as it is seen, on the sheet as it lies before it is turned. */
  private static PDRectangle onSheet(PDPage page, OnPage box) {
    PDRectangle sheet = page.getCropBox();
    float width = sheet.getWidth();
    float height = sheet.getHeight();
    return switch (page.getRotation()) {
      case 90 -> between(sheet, box.top(), box.left(), box.bottom(), box.right());
      case 180 -> between(sheet, width - box.right(), box.top(), width - box.left(), box.bottom());
      case 270 ->
          between(
              sheet,
              width - box.bottom(),
              height - box.right(),
              width - box.top(),
              height - box.left());
      default -> between(sheet, box.left(), height - box.bottom(), box.right(), height - box.top());
    };
  }

  private static PDRectangle between(
      PDRectangle sheet, float left, float low, float right, float high) {
    return new PDRectangle(
        sheet.getLowerLeftX() + left, sheet.getLowerLeftY() + low, right - left, high - low);
  }
}
