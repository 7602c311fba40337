package huiyin.paper.in;

import huiyin.paper.PageText;
import huiyin.paper.PageText.Format;
import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a word processor's document (ECMA-376, WordprocessingML): a line for each paragraph,
 * with the numbers that the program shows before it.
 */
public final class Docx {
  private static final String RELATIONS = "_rels/.rels";
  private static final String USUAL_PART = "word/document.xml";

  private Docx() {}

  /** Reads it; refuses a package that holds no such document. */
  public static PageText read(Archive archive) {
    Words words = words(archive);
    String text = words.text().toString();
    if (text.isBlank()) {
      throw new UnreadableFile(Reason.NO_TEXT);
    }
    return new PageText(text, Format.DOCX, "", words.hidden(), words.places());
  }

  /** The words of a document, and where each stands in its part. */
  public static Words words(Archive archive) {
    String part = part(archive);
    String source =
        archive.source(part).orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_FORMAT));
    Numbering numbering = Numbering.of(archive, part);
    DocxWalk walk = new DocxWalk(part, source, numbering);
    archive.xml(source).filter(walk);
    return walk.words();
  }

  /** The part that the package's relations call its document (ECMA-376 part 2, 9.3). */
  private static String part(Archive archive) {
    Optional<Document> relations = archive.xmlAt(RELATIONS);
    if (relations.isPresent()) {
      for (Element relation : Xml.each(relations.get(), "Relationship")) {
        if (relation.attr("Type").endsWith("/officeDocument")) {
          String target = relation.attr("Target");
          String part = target.startsWith("/") ? target.substring(1) : target;
          return part.startsWith("word/") || part.endsWith("document.xml") ? part : USUAL_PART;
        }
      }
    }
    return USUAL_PART;
  }
}
