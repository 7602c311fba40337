package huiyin.server.cases;

import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one case. */
@Controller
class CaseController {
  private final Acts acts;
  private final CasePages pages;
  private final Frames frames;

  CaseController(Acts acts, CasePages pages, Frames frames) {
    this.acts = acts;
    this.pages = pages;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var reader = acts.signedIn(who);
    if (!Sight.of(c, reader).page()) {
      throw Errors.forbidden();
    }
    model.addAttribute("page", pages.of(c, reader, frames.of(request).words()));
    return "huiyin/server/cases/CasePage";
  }
}
