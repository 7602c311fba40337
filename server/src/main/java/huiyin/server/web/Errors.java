package huiyin.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in plain words that a page can't be shown; what went wrong inside stays in the log, under an
 * id.
 */
@Controller
@ControllerAdvice
public class Errors implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private final ErrorAnswers answers;

  Errors(ErrorAnswers answers) {
    this.answers = answers;
  }

  /** There is no such page. */
  public static Fault notFound() {
    return new Fault(HttpStatus.NOT_FOUND);
  }

  /** The person may not see or do this. */
  public static Fault forbidden() {
    return new Fault(HttpStatus.FORBIDDEN);
  }

  /** What was sent can't be understood. */
  public static Fault badRequest() {
    return new Fault(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ModelAndView thrown(Exception thrown, HttpServletRequest request) throws Exception {
    return switch (thrown) {
      case AccessDeniedException security -> throw security;
      case AuthenticationException security -> throw security;
      case Fault fault -> answers.to(request, fault.status(), "");
      case TypeMismatchException _ -> answers.to(request, HttpStatus.BAD_REQUEST, "");
      case ErrorResponse known -> answers.to(request, known.getStatusCode(), "");
      default -> failed(request, thrown);
    };
  }

  @RequestMapping("/error")
  ModelAndView sent(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatusCode status = HttpStatusCode.valueOf(code instanceof Integer n ? n : 404);
    if (status.is5xxServerError()
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return failed(request, thrown);
    }
    return answers.to(request, status, "");
  }

  private ModelAndView failed(HttpServletRequest request, Throwable thrown) {
    String id = HexFormat.of().withUpperCase().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {} {}", id, request.getMethod(), request.getRequestURI(), thrown);
    return answers.to(request, HttpStatus.INTERNAL_SERVER_ERROR, id);
  }
}
