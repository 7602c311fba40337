package huiyin.server.web;

import org.springframework.http.HttpStatus;

/** Ends a request with a page that says what is the matter. */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final HttpStatus status;

  Fault(HttpStatus status) {
    super(status.getReasonPhrase());
    this.status = status;
  }

  /** What it is by its number. */
  public HttpStatus status() {
    return status;
  }
}
