package huiyin.server.reading;

import huiyin.letter.Letters;
import huiyin.letter.json.LetterJson;
import huiyin.server.web.Frames;
import huiyin.server.web.marks.MarkedPage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Reads what is brought and keeps none of it. */
@Controller
class ReadController {

  @GetMapping("/read")
  ModelAndView form() {
    return form(ReadPage.EMPTY);
  }

  @PostMapping("/read")
  ModelAndView read(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") List<String> show,
      HttpServletRequest request) {
    return switch (Brought.of(text, file)) {
      case Brought.Refused refused -> refusedForm(refused);
      case Brought.Text brought ->
          new ModelAndView(
              "huiyin/server/reading/FactsPage",
              Map.of("page", FactsPage.of(brought, MarkedPage.kinds(show), locale(request))));
    };
  }

  @PostMapping("/read/json")
  Object json(@RequestParam(defaultValue = "") String text) {
    return switch (Brought.of(text, null)) {
      case Brought.Refused refused -> refusedForm(refused);
      case Brought.Text brought -> download(brought);
    };
  }

  private static Locale locale(HttpServletRequest request) {
    return Locale.forLanguageTag(Frames.language(request).tag());
  }

  private static ResponseEntity<String> download(Brought.Text brought) {
    byte[] source = brought.text().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("letter.json").build().toString())
        .body(LetterJson.write(brought.name(), source, Letters.read(brought.text())));
  }

  private static ModelAndView refusedForm(Brought.Refused refused) {
    ModelAndView form = form(new ReadPage(refused.pasted(), refused.key()));
    form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return form;
  }

  private static ModelAndView form(ReadPage page) {
    return new ModelAndView("huiyin/server/reading/ReadPage", Map.of("page", page));
  }
}
