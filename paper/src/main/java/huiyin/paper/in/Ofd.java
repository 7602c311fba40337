package huiyin.paper.in;

import huiyin.paper.Origin.Unit;
import huiyin.paper.PageText;
import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of an OFD (GB/T 33190-2016), its wrapped lines joined into paragraphs. */
public final class Ofd {
  /** The file that every OFD opens with (GB/T 33190-2016, 7.4). */
  public static final String ENTRY = "OFD.xml";

  private static final int MOST_PAGES = 1000;
  private static final int MOST_LETTERS = 4_000_000;

  private final Archive archive;
  private final List<List<Line>> pages = new ArrayList<>();
  private int letters;
  private int unmapped;

  private Ofd(Archive archive) {
    this.archive = archive;
  }

  /** Reads it; refuses one that is locked, broken, without words or without measure. */
  public static PageText read(Archive archive) {
    Ofd ofd = new Ofd(archive);
    ofd.documents();
    if (ofd.unmapped * 2 > ofd.letters) {
      throw new UnreadableFile(Reason.UNMAPPED_FONT);
    }
    Paragraphs paragraphs = Paragraphs.of(ofd.pages);
    if (paragraphs.text().isEmpty()) {
      throw new UnreadableFile(Reason.NO_TEXT);
    }
    return new PageText(
        paragraphs.text(), Format.OFD, "", List.of(), paragraphs.places(Unit.MILLIMETRE));
  }

  /** The pages of a document in their order, as names of files in the package. */
  public static List<String> pageFiles(Archive archive) {
    List<String> files = new ArrayList<>();
    for (Element root : Xml.each(entry(archive), "DocRoot")) {
      String file = Location.of("", root.text());
      archive.xmlAt(file).ifPresent(document -> files.addAll(pageFiles(document, file)));
    }
    return files;
  }

  private static List<String> pageFiles(Document document, String file) {
    return Xml.each(document, "Page").stream()
        .filter(page -> page.parent() != null && Xml.is(page.parent(), "Pages"))
        .map(page -> Location.of(file, Xml.attribute(page, "BaseLoc")))
        .toList();
  }

  private static Document entry(Archive archive) {
    return archive.xmlAt(ENTRY).orElseThrow(() -> new UnreadableFile(Reason.BROKEN_FILE));
  }

  private void documents() {
    for (Element root : Xml.each(entry(archive), "DocRoot")) {
      String file = Location.of("", root.text());
      Document document = archive.xmlAt(file).orElseThrow(this::broken);
      Map<String, String> templates = new HashMap<>();
      for (Element template : Xml.each(document, "TemplatePage")) {
        templates.put(
            Xml.attribute(template, "ID"), Location.of(file, Xml.attribute(template, "BaseLoc")));
      }
      for (String page : pageFiles(document, file)) {
        page(page, templates);
      }
    }
  }

  private void page(String file, Map<String, String> templates) {
    refuseAbove(pages.size(), MOST_PAGES);
    Document page = archive.xmlAt(file).orElseThrow(this::broken);
    OfdPage signs = new OfdPage();
    for (Element used : Xml.each(page, "Template")) {
      String template = templates.getOrDefault(Xml.attribute(used, "TemplateID"), "");
      archive.xmlAt(template).ifPresent(signs::take);
    }
    signs.take(page);
    letters += signs.glyphs().size();
    unmapped += signs.unmapped();
    refuseAbove(letters, MOST_LETTERS);
    pages.add(signs.glyphs().isEmpty() ? List.of() : Lines.of(signs.glyphs(), pages.size() + 1));
  }

  private UnreadableFile broken() {
    boolean isLocked = archive.names().stream().anyMatch(name -> name.endsWith("Encryptions.xml"));
    return new UnreadableFile(isLocked ? Reason.ENCRYPTED_FILE : Reason.BROKEN_FILE);
  }

  private static void refuseAbove(int count, int most) {
    if (count > most) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
  }
}
