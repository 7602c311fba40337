package huiyin.paper.out;

import huiyin.paper.LetterDocument;
import huiyin.paper.UnwritableLetter;
import huiyin.paper.out.Sheet.Rule;
import huiyin.paper.out.Sheet.Words;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A letter as PDF, byte for byte the same each time that it is made from the same words. */
public final class Pdf {
  private static final Color RED = new Color(230, 0, 18);

  private final PDDocument document;
  private final Map<Typeface, PDFont> fonts = new HashMap<>();

  private Pdf(PDDocument document) {
    this.document = document;
  }

  /**
   * Sets the letter in the fonts of the system.
   *
   * @throws UnwritableLetter with one sentence, when a font or a character is lacking
   */
  public static byte[] letter(LetterDocument letter) {
    return letter(letter, Fonts.installed());
  }

  public static byte[] letter(LetterDocument letter, Fonts fonts) {
    try (Case type = new Case(fonts);
        PDDocument document = new PDDocument()) {
      Pdf pdf = new Pdf(document);
      pdf.describe(letter);
      for (Sheet sheet : Layout9704.of(letter, type)) {
        pdf.draw(sheet);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UnwritableLetter("公函的PDF文件未能生成，请检查字体文件是否完整。", failed);
    }
  }

  private void describe(LetterDocument letter) {
    CRC32 id = new CRC32();
    id.update(TextForm.letter(letter).getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(id.getValue());
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(letter.title());
    about.setAuthor(letter.issuer());
    about.setCreator("huiyin");
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    day.setTimeInMillis(letter.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    about.setCreationDate(day);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private void draw(Sheet sheet) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setNonStrokingColor(RED);
      for (Rule rule : sheet.rules()) {
        content.addRect(
            rule.left(),
            PDRectangle.A4.getHeight() - rule.top() - rule.thickness(),
            rule.width(),
            rule.thickness());
        content.fill();
      }
      for (Words words : sheet.words()) {
        content.setNonStrokingColor(words.red() ? RED : Color.BLACK);
        draw(words, content);
      }
    }
  }

  private void draw(Words words, PDPageContentStream content) throws IOException {
    content.beginText();
    content.newLineAtOffset(words.left(), PDRectangle.A4.getHeight() - words.baseline());
    List<Piece> pieces = words.pieces();
    int from = 0;
    for (int at = 1; at <= pieces.size(); at++) {
      if (at == pieces.size() || !alike(pieces.get(from), pieces.get(at))) {
        Piece first = pieces.get(from);
        content.setFont(font(first.typeface()), first.size());
        content.setCharacterSpacing(first.spacing() + words.extra());
        content.showText(text(pieces.subList(from, at)));
        from = at;
      }
    }
    content.endText();
  }

  private PDFont font(Typeface typeface) throws IOException {
    PDFont font = fonts.get(typeface);
    if (font == null) {
      font = PDType0Font.load(document, typeface.font(), true);
      fonts.put(typeface, font);
    }
    return font;
  }

  private static boolean alike(Piece one, Piece other) {
    return one.typeface() == other.typeface()
        && one.size() == other.size()
        && one.spacing() == other.spacing();
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.appendCodePoint(piece.character()));
    return text.toString();
  }
}
