package huiyin.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** An error as problem details (RFC 9457). */
record ProblemView(ErrorPage page) implements View {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String getContentType() {
    return "application/problem+json";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", page.title());
    problem.put("status", page.status());
    problem.put("detail", page.what());
    if (!page.id().isEmpty()) {
      problem.put("instance", "urn:huiyin:fault:" + page.id());
    }
    response.setContentType(getContentType());
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }
}
