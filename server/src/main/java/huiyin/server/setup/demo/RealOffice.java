package huiyin.server.setup.demo;

import huiyin.letter.term.LetterNumber;
import huiyin.paper.LetterDocument;
import huiyin.server.replying.Drawn;
import huiyin.server.store.Blobs;
import huiyin.server.store.Numbers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The numbers and files of the running program. */
@Component
final class RealOffice implements Office {
  private final Numbers numbers;
  private final Blobs blobs;

  RealOffice(Numbers numbers, Blobs blobs) {
    this.numbers = numbers;
    this.blobs = blobs;
  }

  @Override
  public String itemNumber(String rulebook, int year) {
    return numbers.item(rulebook, year);
  }

  @Override
  public LetterNumber letterNumber(String organCode, int year) {
    return numbers.letter(organCode, year);
  }

  @Override
  public Digests keep(LetterDocument letter) {
    Drawn drawn = Drawn.of(letter);
    blobs.put("text/plain;charset=UTF-8", drawn.canonical().bytes());
    blobs.put(MediaType.APPLICATION_PDF_VALUE, drawn.pdf());
    return new Digests(drawn.letterDigest(), drawn.pdfDigest());
  }
}
