package huiyin.server.desk;

import huiyin.casework.Role;
import huiyin.server.web.Dates;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.UnitNames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a person what waits for him or her, the most urgent first. */
@Controller
class DeskController {
  private final Acts acts;
  private final DeskStore store;
  private final UnitNames units;
  private final Frames frames;

  DeskController(Acts acts, DeskStore store, UnitNames units, Frames frames) {
    this.acts = acts;
    this.store = store;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping("/desk")
  String show(@Nullable Who who, HttpServletRequest request, Model model) {
    var person = acts.signedIn(who);
    var words = frames.of(request).words();
    model.addAttribute("page", page(person, words));
    return "huiyin/server/desk/DeskPage";
  }

  private DeskPage page(Who person, Words words) {
    var waiting = new ArrayList<Waiting>();
    var ends = new ArrayList<LocalDate>();
    for (var id : open(person)) {
      var c = acts.find(id);
      Waiting.end(c, acts.rules(c), person, acts.today()).ifPresent(ends::add);
      Waiting.of(c, acts.rules(c), person, acts.today(), words, units::name)
          .ifPresent(waiting::add);
    }
    waiting.sort(Waiting.SOONEST);
    return new DeskPage(
        person.unit() == null ? words.say(person.post().key()) : units.name(person.unit()),
        groups(waiting),
        waiting.size(),
        person.is(Role.PROPOSER),
        ends.stream()
            .min(Comparator.naturalOrder())
            .map(end -> words.say("desk.next-due", Dates.inSentence(words, end)))
            .orElse(""));
  }

  private List<String> open(Who person) {
    return switch (person.role()) {
      case COMMITTEE, DISPATCH -> store.open(true, "", "");
      case PROPOSER -> store.open(false, "", person.id());
      case OFFICER, REVIEWER, SIGNER ->
          store.open(false, person.unit() == null ? "" : person.unit(), "");
      case ADMIN -> throw Errors.forbidden();
    };
  }

  private static List<DeskPage.Group> groups(List<Waiting> waiting) {
    Map<DeskPage.When, List<DeskPage.Task>> byTime =
        waiting.stream()
            .collect(
                Collectors.groupingBy(
                    Waiting::when, Collectors.mapping(Waiting::task, Collectors.toList())));
    return Arrays.stream(DeskPage.When.values())
        .filter(byTime::containsKey)
        .map(when -> new DeskPage.Group(when, byTime.getOrDefault(when, List.of())))
        .toList();
  }
}
