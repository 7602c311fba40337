package huiyin.server.letters;

import huiyin.letter.Commitment;
import huiyin.letter.Fact;
import huiyin.letter.term.Openness;
import huiyin.seal.Canonical;
import huiyin.seal.Digest;
import huiyin.server.web.marks.MarkKind;
import huiyin.server.web.marks.Marks;
import java.util.List;

/**
 * One published letter: the sheet, its proof, and what it reports and promises.
 *
 * @param isMarked whether the facts are shown in their colours
 * @param pdfBytes the size of the signed document; 0 where none is kept
 */
public record LetterPage(PublishedLetter letter, Sheet sheet, boolean isMarked, long pdfBytes) {

  /** A promise in the letter's words. */
  public record Promise(int number, String words, String deadline) {}

  static LetterPage of(PublishedLetter letter, boolean isMarked, long pdfBytes) {
    return new LetterPage(letter, Sheet.of(letter.text()), isMarked, pdfBytes);
  }

  /** Whether the page holds the whole text, so that it can be compared with its digest. */
  public boolean isWhole() {
    return letter.retractedOn() == null && letter.openness() == Openness.FULL;
  }

  /** Whether the text of this page has the digest that was signed. */
  public boolean isUntouched() {
    return Digest.of(Canonical.of(letter.text())).hex().equals(letter.letterDigest());
  }

  /** How many bytes the text has in UTF-8. */
  public long textBytes() {
    return Canonical.of(letter.text()).bytes().length;
  }

  /** What the letter promises, in its order. */
  public List<Promise> promises() {
    return sheet.marks().facts(MarkKind.COMMITMENT).stream().map(this::promise).toList();
  }

  private Promise promise(Marks.Marked<Fact> fact) {
    Commitment commitment = (Commitment) fact.what();
    return new Promise(
        fact.mark().number(),
        commitment.at().of(letter.text()),
        commitment.deadline() == null ? "" : commitment.deadline().text());
  }
}
