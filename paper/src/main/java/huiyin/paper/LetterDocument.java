package huiyin.paper;

import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reply letter as it is to be written out: its parts in the words that will be printed. Blank
 * parts are left out.
 *
 * @param letterNumber as printed (发文字号)
 * @param paragraphs of the body, headings among them, without indents
 * @param contact who can be asked, as one line
 * @param copies to whom copies go (抄送)
 * @param sample whether the letter is invented; it then says so in its foot
 */
public record LetterDocument(
    String issuer,
    String letterNumber,
    @Nullable ReplyClass replyClass,
    @Nullable Openness openness,
    String title,
    List<String> addressees,
    List<String> paragraphs,
    LocalDate date,
    String contact,
    List<String> copies,
    boolean sample) {

  public LetterDocument {
    issuer = oneLine(issuer);
    letterNumber = oneLine(letterNumber);
    title = oneLine(title);
    addressees = lines(addressees);
    paragraphs = lines(paragraphs);
    contact = oneLine(contact);
    copies = lines(copies);
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream()
        .flatMap(LetterDocument::printedLines)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String oneLine(String text) {
    return String.join(" ", printedLines(text).filter(line -> !line.isEmpty()).toList());
  }

  private static Stream<String> printedLines(String text) {
    return text.lines().map(LetterDocument::printed).map(String::strip);
  }

  /** A control character can't be printed: a blank stands for it. */
  private static String printed(String line) {
    StringBuilder printed = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            character ->
                printed.appendCodePoint(Character.isISOControl(character) ? ' ' : character));
    return printed.toString();
  }
}
