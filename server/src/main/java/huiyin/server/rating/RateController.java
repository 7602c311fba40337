package huiyin.server.rating;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Handling;
import huiyin.casework.Move;
import huiyin.server.web.Choice;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import huiyin.server.web.acts.UnitNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a proposer's rating of a reply; nobody else can send one. */
@Controller
class RateController {
  private final Acts acts;
  private final UnitNames units;
  private final Frames frames;

  RateController(Acts acts, UnitNames units, Frames frames) {
    this.acts = acts;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/rate")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var slips = acts.open(c, Move.RATE, acts.signedIn(who), frames.of(request).words());
    return page(c, RateForm.of(Map.of()), slips, model);
  }

  @PostMapping("/cases/{id}/rate")
  String rate(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.RATE, by, words);
    var form = RateForm.of(sent);
    var slips = form.slips(words, acts.rules(c).dimensions());
    if (!slips.any()) {
      slips =
          acts.give(
              id,
              form.key(),
              null,
              words,
              _ -> new Command.Rate(by.person(), acts.now(), form.values(), form.words()));
    }
    return slips.any() ? page(c, form, slips, model) : "redirect:/cases/" + id;
  }

  private String page(Case c, RateForm form, Slips slips, Model model) {
    List<RatePage.Question> questions =
        acts.rules(c).dimensions().stream()
            .map(
                one ->
                    new RatePage.Question(
                        RateForm.FIELD + one.code(),
                        one.word(),
                        Choice.chosen(
                            one.values().stream().map(value -> Choice.of(value, value)),
                            value -> value.equals(form.values().get(one.code())))))
            .toList();
    model.addAttribute(
        "page",
        new RatePage(
            CaseHeading.of(c),
            c.team().answering().map(Handling::unit).map(units::name).orElse(""),
            questions,
            form.words(),
            form.key().isEmpty() ? acts.newKey() : form.key(),
            slips));
    return "huiyin/server/rating/RatePage";
  }
}
