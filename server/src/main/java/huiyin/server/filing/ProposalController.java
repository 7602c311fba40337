package huiyin.server.filing;

import huiyin.casework.Command;
import huiyin.casework.Role;
import huiyin.server.store.Cases;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in a new item. */
@Controller
class ProposalController {
  static final String CASE_ID = "[2-9a-z]{12}";
  static final String PAGE = "huiyin/server/filing/ProposalPage";

  private final Acts acts;
  private final Cases cases;
  private final FilingStore store;
  private final Proposals proposals;
  private final Frames frames;

  ProposalController(
      Acts acts, Cases cases, FilingStore store, Proposals proposals, Frames frames) {
    this.acts = acts;
    this.cases = cases;
    this.store = store;
    this.proposals = proposals;
    this.frames = frames;
  }

  @GetMapping("/proposals/new")
  String write(@Nullable Who who, Model model) {
    var proposer = proposer(who);
    var latest = store.latest();
    var form = ProposalForm.empty(latest.rulebook(), latest.session(), cases.newId());
    return page(form, proposer, Slips.NONE, model);
  }

  /** The key of the form becomes the id of the case, so that a form sent twice makes one case. */
  @PostMapping("/proposals")
  String submit(ProposalForm form, @Nullable Who who, HttpServletRequest request, Model model) {
    var proposer = proposer(who);
    if (form.more() != null || !form.keyKnown().matches(CASE_ID)) {
      return page(form, proposer, Slips.NONE, model);
    }
    var words = frames.of(request).words();
    var slips = form.slips(words);
    if (!slips.any()) {
      var item = proposals.item(form, proposer);
      slips =
          acts.give(
              form.keyKnown(),
              form.key(),
              null,
              words,
              _ -> new Command.Submit(proposer.person(), acts.now(), item));
    }
    return slips.any() ? page(form, proposer, slips, model) : "redirect:/cases/" + form.keyKnown();
  }

  private Who proposer(@Nullable Who who) {
    var person = acts.signedIn(who);
    if (!person.is(Role.PROPOSER)) {
      throw Errors.forbidden();
    }
    return person;
  }

  private String page(ProposalForm form, Who proposer, Slips slips, Model model) {
    var key = form.keyKnown().matches(CASE_ID) ? form.keyKnown() : cases.newId();
    model.addAttribute("page", proposals.page("/proposals", "", form, proposer, key, slips));
    return PAGE;
  }
}
