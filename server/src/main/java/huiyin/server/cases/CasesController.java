package huiyin.server.cases;

import huiyin.casework.Role;
import huiyin.casework.Stage;
import huiyin.server.web.Choice;
import huiyin.server.web.Dates;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Typed;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.UnitNames;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the cases that a person may see. */
@Controller
class CasesController {
  private final Acts acts;
  private final CaseStore store;
  private final UnitNames units;
  private final Frames frames;

  CasesController(Acts acts, CaseStore store, UnitNames units, Frames frames) {
    this.acts = acts;
    this.store = store;
    this.units = units;
    this.frames = frames;
  }

  @GetMapping("/cases")
  String list(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var reader = acts.signedIn(who);
    var query = new CaseStore.Query(Typed.clean(text), stage, unit, Math.clamp(page, 1, 10_000));
    model.addAttribute("page", page(reader, query, frames.of(request).words()));
    return "huiyin/server/cases/CasesPage";
  }

  private CasesPage page(Who reader, CaseStore.Query query, Words words) {
    var found = store.find(reach(reader), query);
    var total = found.isEmpty() ? 0 : found.getFirst().total();
    return new CasesPage(
        found.stream().map(this::row).toList(),
        total,
        query.page(),
        (total + CaseStore.AT_ONCE - 1) / CaseStore.AT_ONCE,
        query.text(),
        stages(query, words),
        Choice.chosen(
            store.leads().stream().map(lead -> Choice.of(lead, units.name(lead))),
            query.lead()::equals),
        carried(query),
        reader.is(Role.PROPOSER));
  }

  private CasesPage.Row row(CaseStore.Found found) {
    return new CasesPage.Row(
        found.id(),
        found.number(),
        found.title(),
        found.stage(),
        found.leadUnit().isEmpty() ? "" : units.name(found.leadUnit()),
        Dates.day(found.changedAt().toInstant()).toString());
  }

  /** The committee and the dispatch office see all, others what they take part in. */
  private static CaseStore.Reach reach(Who reader) {
    return switch (reader.role()) {
      case COMMITTEE, DISPATCH -> new CaseStore.Reach(true, "", "");
      case PROPOSER -> new CaseStore.Reach(false, "", reader.id());
      case OFFICER, REVIEWER, SIGNER ->
          new CaseStore.Reach(false, reader.unit() == null ? "" : reader.unit(), "");
      case ADMIN -> throw Errors.forbidden();
    };
  }

  private static List<Choice> stages(CaseStore.Query query, Words words) {
    var all =
        Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NONE)
            .map(stage -> Choice.of(stage.name(), words.say("cases.stage." + stage.name())));
    return Choice.chosen(all, query.stage()::equals);
  }

  private static String carried(CaseStore.Query query) {
    return "text="
        + URLEncoder.encode(query.text(), StandardCharsets.UTF_8)
        + "&stage="
        + URLEncoder.encode(query.stage(), StandardCharsets.UTF_8)
        + "&unit="
        + URLEncoder.encode(query.lead(), StandardCharsets.UTF_8)
        + "&";
  }
}
