package huiyin.server.web.acts;

import huiyin.casework.Case;
import huiyin.casework.Handling;
import huiyin.casework.Move;
import huiyin.server.web.Choice;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the commands that need a few words or none. */
@Controller
class ActController {
  private static final String ACT =
      "/cases/{id}/{act:withdraw|mark-key|acknowledge|hand-back|refuse-hand-back|ask-extension"
          + "|grant-extension|refuse-extension|urge|give-opinion|redo-opinion|return-draft|send"
          + "|order-rehandling|retract|close|reopen}";

  private final Acts acts;
  private final UnitNames units;
  private final Frames frames;

  ActController(Acts acts, UnitNames units, Frames frames) {
    this.acts = acts;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping(ACT)
  String show(
      @PathVariable String id,
      @PathVariable String act,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var slips = acts.open(c, move(act), by, frames.of(request).words());
    return page(c, move(act), by, ActForm.EMPTY, slips, model);
  }

  @PostMapping(ACT)
  String give(
      @PathVariable String id,
      @PathVariable String act,
      ActForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, move(act), by, words);
    var slips =
        acts.give(
            id,
            form.key(),
            null,
            words,
            _ ->
                SimpleCommands.of(move(act), by.person(), acts.now(), form)
                    .orElseThrow(Errors::notFound));
    return slips.any() ? page(c, move(act), by, form, slips, model) : "redirect:/cases/" + id;
  }

  private String page(Case c, Move move, Who by, ActForm form, Slips slips, Model model) {
    model.addAttribute("page", acts.page(c, move, form, choices(c, move, by), slips));
    return ActPage.TEMPLATE;
  }

  private List<Choice> choices(Case c, Move move, Who by) {
    return switch (move) {
      case HAND_BACK -> units.all().filter(unit -> !unit.value().equals(by.unit())).toList();
      case REDO_OPINION ->
          c.team().coHandlers().stream()
              .filter(handling -> handling.opinion() != null)
              .map(Handling::unit)
              .map(unit -> Choice.of(unit, units.name(unit)))
              .toList();
      default -> List.of();
    };
  }

  private static Move move(String act) {
    return Move.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
