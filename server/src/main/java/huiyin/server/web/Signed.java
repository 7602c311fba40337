package huiyin.server.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds who is signed in for the request under way. */
public final class Signed {
  private Signed() {}

  /** Who is signed in; empty for the public. */
  public static Optional<Who> in() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Who who
        ? Optional.of(who)
        : Optional.empty();
  }
}
