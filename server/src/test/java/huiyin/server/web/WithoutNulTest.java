package huiyin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WithoutNulTest {

  @Test
  void a_form_reaches_controllers_without_it() throws Exception {
    MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/");
    sent.addParameter("text", "一\0二", "三");
    AtomicReference<ServletRequest> reached = new AtomicReference<>();
    new WithoutNul()
        .doFilter(sent, new MockHttpServletResponse(), (request, _) -> reached.set(request));
    assertThat(reached.get().getParameter("text")).isEqualTo("一二");
    assertThat(reached.get().getParameterValues("text")).containsExactly("一二", "三");
    assertThat(reached.get().getParameterMap().get("text")).containsExactly("一二", "三");
    assertThat(reached.get().getParameter("other")).isNull();
  }
}
