package huiyin.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a failed request: a page for readers, problem details (RFC 9457) for programs. */
@Component
class ErrorAnswers {
  private final Lexicon lexicon;

  ErrorAnswers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  ModelAndView to(HttpServletRequest request, HttpStatusCode status, String id) {
    ErrorPage page = ErrorPage.of(lexicon.in(Frames.language(request)), status.value(), id);
    ModelAndView answer =
        path(request).startsWith("/api/")
            ? new ModelAndView(new ProblemView(page))
            : new ModelAndView("huiyin/server/web/ErrorPage", Map.of("page", page));
    answer.setStatus(status);
    return answer;
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}
