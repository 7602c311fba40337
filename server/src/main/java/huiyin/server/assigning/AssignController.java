package huiyin.server.assigning;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Handling;
import huiyin.casework.Move;
import huiyin.casework.Stage;
import huiyin.server.web.Choice;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import huiyin.server.web.acts.UnitNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives an item to the units that are to handle it, the first time or again. */
@Controller
class AssignController {
  private final Acts acts;
  private final UnitNames units;
  private final Frames frames;

  AssignController(Acts acts, UnitNames units, Frames frames) {
    this.acts = acts;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/assign")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var words = frames.of(request).words();
    return page(c, present(c), acts.open(c, move(c), acts.signedIn(who), words), model);
  }

  @PostMapping("/cases/{id}/assign")
  String assign(
      @PathVariable String id,
      AssignForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, move(c), by, words);
    var slips = form.slips(words, again(c));
    if (!slips.any()) {
      slips = acts.give(id, form.key(), null, words, now -> command(now, form, by));
    }
    return slips.any() ? page(c, form, slips, model) : "redirect:/cases/" + id;
  }

  private Command command(Case c, AssignForm form, Who by) {
    var lead = form.leadTaken();
    return again(c)
        ? new Command.Reassign(by.person(), acts.now(), lead, form.others(), form.wordsTyped())
        : new Command.Assign(by.person(), acts.now(), lead, form.others());
  }

  private String page(Case c, AssignForm form, Slips slips, Model model) {
    model.addAttribute(
        "page",
        new AssignPage(
            CaseHeading.of(c),
            again(c),
            Choice.chosen(units.all(), form.leadTaken()::equals),
            Choice.chosen(units.all(), form.others()::contains),
            form.wordsTyped(),
            form.key() == null ? acts.newKey() : form.key(),
            slips,
            Objects.requireNonNull(c.item()).asks().lines().toList()));
    return "huiyin/server/assigning/AssignPage";
  }

  /** The units that have the item now; what was asked for in a hand-back is left to choose. */
  private static AssignForm present(Case c) {
    var lead = c.team().answering().map(Handling::unit).orElse("");
    List<String> others = c.team().coHandlers().stream().map(Handling::unit).toList();
    return new AssignForm(lead, others, "", null);
  }

  private static boolean again(Case c) {
    return c.stage() != Stage.FILED && !c.team().handlings().isEmpty();
  }

  private static Move move(Case c) {
    return again(c) ? Move.REASSIGN : Move.ASSIGN;
  }
}
