package huiyin.server.people;

import huiyin.server.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a sign-in leads: to the page that was asked for, or back to the form with a reason. */
@Component
public final class SignInOutcome
    implements AuthenticationSuccessHandler,
        AuthenticationFailureHandler,
        AuthenticationEntryPoint {

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication known)
      throws IOException {
    response.sendRedirect(to(request));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String wrong = why instanceof LockedException ? "often" : "once";
    response.sendRedirect("/sign-in?wrong=" + wrong + "&to=" + encode(to(request)));
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean page = request.getMethod().equals("GET");
    response.sendRedirect("/sign-in?to=" + encode(page ? request.getRequestURI() : "/"));
  }

  private static String to(HttpServletRequest request) {
    String to = request.getParameter("to");
    return to == null ? "/" : LocalPath.orHome(to);
  }

  private static String encode(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
