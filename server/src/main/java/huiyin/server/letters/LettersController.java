package huiyin.server.letters;

import huiyin.letter.Letters;
import huiyin.letter.json.LetterJson;
import huiyin.server.store.Blob;
import huiyin.server.store.Blobs;
import huiyin.server.store.Digest;
import huiyin.server.web.Errors;
import huiyin.server.web.Paging;
import huiyin.server.web.Search;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows published letters to everyone, and hands out their text, data and documents. */
@Controller
class LettersController {
  private static final int ON_A_PAGE = 20;
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final LetterStore letters;
  private final Blobs blobs;

  LettersController(LetterStore letters, Blobs blobs) {
    this.letters = letters;
    this.blobs = blobs;
  }

  @GetMapping("/letters")
  ModelAndView list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page) {
    Search search = new Search(q);
    Map<String, String> query = Map.of("q", search.asked(), "unit", unit);
    Paging paging = Paging.of(page, ON_A_PAGE, letters.count(search, unit), "/letters", query);
    List<LettersPage.Line> lines =
        letters.list(search, unit, ON_A_PAGE, paging.offset()).stream()
            .map(letter -> LettersPage.Line.of(letter, search))
            .toList();
    return new ModelAndView(
        "huiyin/server/letters/LettersPage",
        Map.of(
            "page",
            new LettersPage(
                search,
                unit,
                letters.issuers(),
                lines,
                paging,
                letters.count(new Search(""), ""))));
  }

  @GetMapping("/letters/{number}")
  ModelAndView show(
      @PathVariable String number, @RequestParam(defaultValue = "false") boolean marked) {
    PublishedLetter letter = find(number);
    long bytes = document(letter).map(blob -> (long) blob.bytes().length).orElse(0L);
    return new ModelAndView(
        "huiyin/server/letters/LetterPage", Map.of("page", LetterPage.of(letter, marked, bytes)));
  }

  @GetMapping("/letters/{number}/text")
  ResponseEntity<byte[]> text(@PathVariable String number) {
    return file(whole(number), ".txt", TEXT)
        .body(whole(number).text().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/letters/{number}/json")
  ResponseEntity<byte[]> json(@PathVariable String number) {
    PublishedLetter letter = whole(number);
    byte[] source = letter.text().getBytes(StandardCharsets.UTF_8);
    String json = LetterJson.write(letter.number() + ".txt", source, Letters.read(letter.text()));
    return file(letter, ".json", MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/letters/{number}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number) {
    PublishedLetter letter = whole(number);
    Blob document = document(letter).orElseThrow(Errors::notFound);
    return file(letter, ".pdf", MediaType.APPLICATION_PDF).body(document.bytes());
  }

  private Optional<Blob> document(PublishedLetter letter) {
    return seal(letter.pdfDigest()).flatMap(blobs::get);
  }

  private static Optional<Digest> seal(String digest) {
    return huiyin.seal.Digest.parse(digest).map(parsed -> new Digest(parsed.hex()));
  }

  private PublishedLetter find(String number) {
    return letters.find(number).orElseThrow(Errors::notFound);
  }

  private PublishedLetter whole(String number) {
    PublishedLetter letter = find(number);
    if (letter.text().isEmpty()) {
      throw Errors.notFound();
    }
    return letter;
  }

  private static ResponseEntity.BodyBuilder file(
      PublishedLetter letter, String ending, MediaType type) {
    String disposition =
        ContentDisposition.attachment()
            .filename(letter.number() + ending, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
  }
}
