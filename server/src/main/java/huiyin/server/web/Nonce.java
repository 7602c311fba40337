package huiyin.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The number used once that a page's own script or style block carries (CSP Level 3, 2.3.1). */
final class Nonce {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ATTRIBUTE = Nonce.class.getName();

  private Nonce() {}

  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String fresh = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, fresh);
    return fresh;
  }
}
