package huiyin.server.filing;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer of someone who was asked to co-sign. */
@Controller
class CoSignController {
  private final Acts acts;
  private final Frames frames;

  CoSignController(Acts acts, Frames frames) {
    this.acts = acts;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/co-sign")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    return page(c, acts.open(c, Move.CO_SIGN, acts.signedIn(who), words), model);
  }

  @PostMapping("/cases/{id}/co-sign")
  String answer(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String key,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who).person();
    var words = frames.of(request).words();
    acts.guard(c, Move.CO_SIGN, acts.signedIn(who), words);
    var slips =
        acts.give(
            id,
            key,
            null,
            words,
            _ ->
                answer.equals("yes")
                    ? new Command.CoSign(by, acts.now())
                    : new Command.DeclineCoSign(by, acts.now()));
    return slips.any() ? page(c, slips, model) : "redirect:/cases/" + id;
  }

  private String page(Case c, Slips slips, Model model) {
    var item = Objects.requireNonNull(c.item());
    model.addAttribute(
        "page",
        new CoSignPage(
            CaseHeading.of(c),
            item.lead().name(),
            item.analysis(),
            item.asks().lines().toList(),
            acts.newKey(),
            slips));
    return "huiyin/server/filing/CoSignPage";
  }
}
