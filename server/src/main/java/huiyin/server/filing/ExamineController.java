package huiyin.server.filing;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Proposer;
import huiyin.casework.Turn;
import huiyin.casework.rulebook.Rulebook;
import huiyin.server.store.Numbers;
import huiyin.server.web.Choice;
import huiyin.server.web.Frames;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the committee's decision on an item. */
@Controller
class ExamineController {
  private final Acts acts;
  private final FilingStore store;
  private final Numbers numbers;
  private final TransactionOperations transaction;
  private final Frames frames;

  ExamineController(
      Acts acts,
      FilingStore store,
      Numbers numbers,
      TransactionOperations transaction,
      Frames frames) {
    this.acts = acts;
    this.store = store;
    this.numbers = numbers;
    this.transaction = transaction;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/examine")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var words = frames.of(request).words();
    var c = acts.find(id);
    var slips = acts.open(c, Move.FILE, acts.signedIn(who), words);
    var form = ExamineForm.suggesting(suggested(acts.rules(c)), acts.newKey());
    return page(c, form, words, slips, model);
  }

  @PostMapping("/cases/{id}/examine")
  String decide(
      @PathVariable String id,
      ExamineForm form,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var words = frames.of(request).words();
    var c = acts.find(id);
    var by = acts.signedIn(who);
    acts.guard(c, Move.FILE, by, words);
    var slips = slips(c, form, words);
    if (!slips.any()) {
      slips = acts.give(id, form.key(), null, words, now -> command(now, form, by));
    }
    return slips.any() ? page(c, form, words, slips, model) : "redirect:/cases/" + id;
  }

  private Command command(Case c, ExamineForm form, Who by) {
    var person = by.person();
    return switch (form.outcomeTaken()) {
      case "send-back" -> new Command.SendBack(person, acts.now(), form.wordsTyped());
      case "decline" ->
          new Command.Decline(person, acts.now(), form.reasonTaken(), form.wordsTyped());
      case "merge" -> new Command.Merge(person, acts.now(), other(c, form).orElse(""));
      case "turn" -> new Command.TurnInto(person, acts.now(), form.turnTaken());
      default -> new Command.File(person, acts.now(), form.numberTyped(), form.categoryTaken());
    };
  }

  private Slips slips(Case c, ExamineForm form, Words words) {
    var slips = form.slips(words);
    var unknown = form.outcomeTaken().equals("merge") && other(c, form).isEmpty();
    return unknown && !slips.any()
        ? new Slips(List.of(new Slip("into", words.say("filing.examine.slip.into-unknown"))))
        : slips;
  }

  /** The id of the item that this one is merged into. */
  private Optional<String> other(Case c, ExamineForm form) {
    return store.byNumber(acts.rules(c).id(), form.intoTyped());
  }

  private String suggested(Rulebook rules) {
    return Objects.requireNonNull(
        transaction.execute(_ -> numbers.item(rules.id(), acts.today().getYear())));
  }

  private String page(Case c, ExamineForm form, Words words, Slips slips, Model model) {
    var rules = acts.rules(c);
    var item = Objects.requireNonNull(c.item());
    model.addAttribute(
        "page",
        new ExaminePage(
            CaseHeading.of(c),
            c.proposers().stream().map(Proposer::name).collect(Collectors.joining("、")),
            item.analysis(),
            item.asks().lines().toList(),
            Choice.chosen(
                ExamineForm.OUTCOMES.stream()
                    .map(one -> Choice.of(one, words.say("filing.examine.outcome." + one))),
                form.outcomeTaken()::equals),
            form.numberTyped(),
            Choice.chosen(terms(rules.categories()), form.categoryTaken()::equals),
            Choice.chosen(terms(rules.refusalReasons()), form.reasonTaken()::equals),
            Choice.chosen(turns(words), form.turnTaken().name()::equals),
            form.intoTyped(),
            form.wordsTyped(),
            form.key() == null ? acts.newKey() : form.key(),
            slips));
    return "huiyin/server/filing/ExaminePage";
  }

  private static Stream<Choice> terms(List<Rulebook.Term> terms) {
    return terms.stream().map(term -> Choice.of(term.code(), term.word()));
  }

  private static Stream<Choice> turns(Words words) {
    return Arrays.stream(Turn.values())
        .map(one -> Choice.of(one.name(), words.say("filing.examine.turn." + one.name())));
  }
}
