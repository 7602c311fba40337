package huiyin.server.replying;

import huiyin.paper.LetterDocument;
import huiyin.paper.out.Pdf;
import huiyin.paper.out.TextForm;
import huiyin.seal.Canonical;
import huiyin.seal.Digest;

/**
 * A letter as it will be signed: its canonical text and its document, each with its digest. The
 * same draft on the same day gives the same bytes.
 */
public final class Drawn {
  private final LetterDocument letter;
  private final Canonical canonical;
  private final byte[] pdf;

  private Drawn(LetterDocument letter) {
    this.letter = letter;
    this.canonical = Canonical.of(TextForm.letter(letter));
    this.pdf = Pdf.letter(letter);
  }

  public static Drawn of(LetterDocument letter) {
    return new Drawn(letter);
  }

  LetterDocument letter() {
    return letter;
  }

  public Canonical canonical() {
    return canonical;
  }

  public byte[] pdf() {
    return pdf;
  }

  public String letterDigest() {
    return Digest.of(canonical).hex();
  }

  public String pdfDigest() {
    return Digest.of(pdf).hex();
  }

  /** Whether these are the digests of what was seen. */
  boolean is(String seenLetter, String seenPdf) {
    return letterDigest().equals(seenLetter) && pdfDigest().equals(seenPdf);
  }
}
