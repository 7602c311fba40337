package huiyin.server.consulting;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.server.web.Choice;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records a unit's talk with the proposer. */
@Controller
class TalkController {
  private final Acts acts;
  private final Frames frames;

  TalkController(Acts acts, Frames frames) {
    this.acts = acts;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/record-talk")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    var slips = acts.open(c, Move.RECORD_TALK, acts.signedIn(who), words);
    return page(c, new TalkForm("", "", null), words, slips, model);
  }

  @PostMapping("/cases/{id}/record-talk")
  String record(
      @PathVariable String id,
      TalkForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.RECORD_TALK, by, words);
    var how = form.formTaken();
    var slips = form.slips(words);
    if (!slips.any() && how.isPresent()) {
      slips =
          acts.give(
              id,
              form.key(),
              null,
              words,
              _ -> new Command.RecordTalk(by.person(), acts.now(), how.get(), form.wordsTyped()));
    }
    return slips.any() ? page(c, form, words, slips, model) : "redirect:/cases/" + id;
  }

  private String page(Case c, TalkForm form, Words words, Slips slips, Model model) {
    var forms =
        Arrays.stream(huiyin.casework.TalkForm.values())
            .map(one -> Choice.of(one.name(), words.say("cases.talk." + one.name())));
    model.addAttribute(
        "page",
        new TalkPage(
            CaseHeading.of(c),
            Choice.chosen(forms, one -> one.equals(form.form())),
            form.wordsTyped(),
            form.key() == null ? acts.newKey() : form.key(),
            slips));
    return "huiyin/server/consulting/TalkPage";
  }
}
