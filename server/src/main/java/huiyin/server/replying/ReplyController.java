package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.letter.term.ReplyClass;
import huiyin.paper.out.Pdf;
import huiyin.server.web.Frames;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Takes a reply as it is drafted, and sends it to review. */
@Controller
class ReplyController {
  private static final String PAGE = "huiyin/server/replying/ReplyPage";

  private final Acts acts;
  private final Drafts drafts;
  private final ReplyPages pages;
  private final Frames frames;

  ReplyController(Acts acts, Drafts drafts, ReplyPages pages, Frames frames) {
    this.acts = acts;
    this.drafts = drafts;
    this.pages = pages;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/reply")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    var slips = acts.open(c, Move.DRAFT, acts.signedIn(who), words);
    model.addAttribute("page", pages.saved(c, slips, words));
    return PAGE;
  }

  @PostMapping("/cases/{id}/reply")
  String take(
      @PathVariable String id,
      ReplyForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.DRAFT, by, words);
    var slips = Slips.NONE;
    if (form.pressed("save") || form.pressed("submit")) {
      slips = save(c, form, by, words);
      if (!slips.any() && form.pressed("submit")) {
        slips = submit(id, form, by, words);
      }
      if (!slips.any()) {
        return "redirect:/cases/" + id + (form.pressed("submit") ? "" : "/reply");
      }
    }
    model.addAttribute("page", pages.typed(acts.find(id), form, slips, words));
    return PAGE;
  }

  /** The part of the page that says what was found, as someone types. */
  @PostMapping("/cases/{id}/reply/check")
  String check(
      @PathVariable String id,
      ReplyForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    acts.guard(c, Move.DRAFT, acts.signedIn(who), frames.of(request).words());
    model.addAttribute("page", CheckedPart.of(drafts.check(c, form), form));
    return "huiyin/server/replying/CheckedPart";
  }

  @PostMapping(value = "/cases/{id}/reply/preview", produces = MediaType.APPLICATION_PDF_VALUE)
  @ResponseBody
  byte[] preview(
      @PathVariable String id, ReplyForm form, @Nullable Who who, HttpServletRequest request) {
    var c = acts.find(id);
    acts.guard(c, Move.DRAFT, acts.signedIn(who), frames.of(request).words());
    return Pdf.letter(drafts.letter(c, form));
  }

  private Slips save(Case c, ReplyForm form, Who by, Words words) {
    var slips = form.slips(words);
    if (slips.any()) {
      return slips;
    }
    if (!form.baseKnown().equals(ReplyPages.base(c))) {
      return new Slips(List.of(new Slip("theirs", pages.conflict(c, words))));
    }
    var errors = drafts.check(c, form).errors();
    return acts.give(
        c.id(),
        form.key(),
        c.version(),
        words,
        _ ->
            new Command.Draft(
                by.person(),
                acts.now(),
                form.text(),
                new ReplyClass(form.classTaken()),
                form.opennessTaken(),
                errors));
  }

  private Slips submit(String id, ReplyForm form, Who by, Words words) {
    return acts.give(
        id,
        form.key() + " submit",
        null,
        words,
        _ -> new Command.SubmitForReview(by.person(), acts.now()));
  }
}
