package huiyin.server.publishing;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Reply;
import huiyin.letter.term.Openness;
import huiyin.server.web.Choice;
import huiyin.server.web.Errors;
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

/** Makes a sent reply public as it was marked, or keeps it back with a reason. */
@Controller
class PublishController {
  private final Acts acts;
  private final Frames frames;

  PublishController(Acts acts, Frames frames) {
    this.acts = acts;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/publish")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    var slips = acts.open(c, Move.PUBLISH, acts.signedIn(who), words);
    var reply = c.reply();
    var marked = reply == null ? "" : reply.openness().name();
    return page(c, new PublishForm(marked, "", null), words, slips, model);
  }

  @PostMapping("/cases/{id}/publish")
  String publish(
      @PathVariable String id,
      PublishForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.PUBLISH, by, words);
    var slips = form.slips(words);
    if (!slips.any()) {
      slips = acts.give(id, form.key(), null, words, _ -> command(form, by));
    }
    return slips.any() ? page(c, form, words, slips, model) : "redirect:/cases/" + id;
  }

  private Command command(PublishForm form, Who by) {
    var openness = form.opennessTaken().orElseThrow(Errors::badRequest);
    return openness == Openness.NONE
        ? new Command.Withhold(by.person(), acts.now(), form.wordsTyped())
        : new Command.Publish(by.person(), acts.now(), openness, summary(form, openness));
  }

  private static String summary(PublishForm form, Openness openness) {
    return openness == Openness.ABSTRACT ? form.wordsTyped() : "";
  }

  private String page(Case c, PublishForm form, Words words, Slips slips, Model model) {
    var choices =
        Arrays.stream(Openness.values())
            .map(one -> Choice.of(one.name(), words.say("cases.openness." + one.name())));
    model.addAttribute(
        "page",
        new PublishPage(
            CaseHeading.of(c),
            number(c.reply()),
            Choice.chosen(choices, one -> one.equals(form.openness())),
            form.wordsTyped(),
            form.key() == null ? acts.newKey() : form.key(),
            slips));
    return "huiyin/server/publishing/PublishPage";
  }

  private static String number(@Nullable Reply reply) {
    return reply == null || reply.number() == null ? "" : reply.number().text();
  }
}
