package huiyin.server.web;

import huiyin.server.ServerSettings;
import huiyin.server.web.Frame.Csrf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the frame of the page that a request asks for. */
@Component
public final class Frames {
  static final String LANGUAGE = "lang";
  static final String THEME = "theme";

  private final Lexicon lexicon;
  private final Assets assets;
  private final ServerSettings settings;

  Frames(Lexicon lexicon, Assets assets, ServerSettings settings) {
    this.lexicon = lexicon;
    this.assets = assets;
    this.settings = settings;
  }

  /** The frame of a request's page. */
  public Frame of(HttpServletRequest request) {
    Language language = language(request);
    return new Frame(
        language,
        lexicon.in(language),
        cookie(request, THEME).flatMap(Theme::of).orElse(Theme.AUTO),
        Signed.in().orElse(null),
        path(request),
        Nonce.of(request),
        csrf(request),
        assets,
        settings.demo());
  }

  /** The language that a reader has chosen. */
  public static Language language(HttpServletRequest request) {
    return cookie(request, LANGUAGE).flatMap(Language::of).orElse(Language.SIMPLIFIED);
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, name)).map(c -> c.getValue());
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  private static Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getParameterName(), token.getToken())
        : new Csrf("_csrf", "");
  }
}
