package huiyin.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a reader's language and ground in a cookie, and leads back to the page that was open. */
@Controller
class PreferenceController {

  @GetMapping("/language/{tag}")
  String language(
      @PathVariable String tag,
      @RequestParam(defaultValue = "/") String to,
      HttpServletResponse response) {
    Language chosen = Language.of(tag).orElseThrow(Errors::notFound);
    return keep(response, Frames.LANGUAGE, chosen.tag(), to);
  }

  @GetMapping("/theme/{tag}")
  String theme(
      @PathVariable String tag,
      @RequestParam(defaultValue = "/") String to,
      HttpServletResponse response) {
    Theme chosen = Theme.of(tag).orElseThrow(Errors::notFound);
    return keep(response, Frames.THEME, chosen.tag(), to);
  }

  private static String keep(HttpServletResponse response, String name, String value, String to) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:" + LocalPath.orHome(to);
  }
}
