package huiyin.server.filing;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Proposer;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in again what the committee sent back. */
@Controller
class ReviseController {
  private final Acts acts;
  private final Proposals proposals;
  private final Frames frames;

  ReviseController(Acts acts, Proposals proposals, Frames frames) {
    this.acts = acts;
    this.proposals = proposals;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/revise")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var slips = acts.open(c, Move.REVISE, by, frames.of(request).words());
    return page(c, present(c), by, slips, model);
  }

  @PostMapping("/cases/{id}/revise")
  String revise(
      @PathVariable String id,
      ProposalForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.REVISE, by, words);
    if (form.more() != null) {
      return page(c, form, by, Slips.NONE, model);
    }
    var slips = form.slips(words);
    if (!slips.any()) {
      var item = proposals.item(form, by);
      slips =
          acts.give(
              id, form.key(), null, words, _ -> new Command.Revise(by.person(), acts.now(), item));
    }
    return slips.any() ? page(c, form, by, slips, model) : "redirect:/cases/" + id;
  }

  private String page(Case c, ProposalForm form, Who by, Slips slips, Model model) {
    var reason = Objects.requireNonNullElse(c.docket().reason(), "");
    var key = form.keyKnown().isEmpty() ? acts.newKey() : form.keyKnown();
    model.addAttribute(
        "page", proposals.page("/cases/" + c.id() + "/revise", reason, form, by, key, slips));
    return ProposalController.PAGE;
  }

  private static ProposalForm present(Case c) {
    var item = Objects.requireNonNull(c.item());
    return new ProposalForm(
        item.rulebook(),
        item.session(),
        item.title(),
        item.analysis(),
        item.asks().lines().toList(),
        item.invited().stream().map(Proposer::id).toList(),
        null,
        null);
  }
}
