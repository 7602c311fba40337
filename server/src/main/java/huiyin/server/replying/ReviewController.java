package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.ActForm;
import huiyin.server.web.acts.ActPage;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a draft be reviewed, and sends an approved one to be signed. */
@Controller
class ReviewController {
  private final Acts acts;
  private final Drafts drafts;
  private final Frames frames;

  ReviewController(Acts acts, Drafts drafts, Frames frames) {
    this.acts = acts;
    this.drafts = drafts;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/review")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    var slips = acts.open(c, Move.APPROVE, acts.signedIn(who), words);
    return page(c, ActForm.EMPTY, words, slips, model);
  }

  @PostMapping("/cases/{id}/review")
  String review(
      @PathVariable String id,
      ActForm form,
      @RequestParam(defaultValue = "") String act,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.APPROVE, by, words);
    var back = act.equals("return");
    if (back && form.wordsTyped().isEmpty()) {
      var slip = new Slip("words", words.say("replying.review.slip.words"));
      return page(c, form, words, new Slips(List.of(slip)), model);
    }
    var slips =
        acts.give(
            id,
            form.key(),
            c.version(),
            words,
            _ ->
                back
                    ? new Command.ReturnDraft(by.person(), acts.now(), form.wordsTyped())
                    : new Command.Approve(by.person(), acts.now()));
    return slips.any() ? page(acts.find(id), form, words, slips, model) : "redirect:/cases/" + id;
  }

  @GetMapping("/cases/{id}/send-to-sign")
  String ask(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    var slips = acts.open(c, Move.SEND_TO_SIGN, acts.signedIn(who), words);
    model.addAttribute("page", acts.page(c, Move.SEND_TO_SIGN, ActForm.EMPTY, List.of(), slips));
    return ActPage.TEMPLATE;
  }

  /** The number is found and kept in one transaction, so that no two letters get the same. */
  @PostMapping("/cases/{id}/send-to-sign")
  String sendToSign(
      @PathVariable String id,
      ActForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.SEND_TO_SIGN, by, words);
    var slips =
        acts.give(
            id,
            form.key(),
            null,
            words,
            now -> new Command.SendToSign(by.person(), acts.now(), drafts.nextNumber(now)));
    model.addAttribute("page", acts.page(c, Move.SEND_TO_SIGN, form, List.of(), slips));
    return slips.any() ? ActPage.TEMPLATE : "redirect:/cases/" + id;
  }

  private String page(Case c, ActForm form, Words words, Slips slips, Model model) {
    var reply = c.reply();
    if (reply == null) {
      throw Errors.notFound();
    }
    model.addAttribute(
        "page",
        new ReviewPage(
            CaseHeading.of(c),
            drafts.letter(c, reply),
            drafts.check(c, reply),
            reply.replyClass().mark(),
            words.say("cases.openness." + reply.openness().name()),
            form.wordsTyped(),
            acts.newKey(),
            slips));
    return "huiyin/server/replying/ReviewPage";
  }
}
