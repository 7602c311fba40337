package huiyin.server.filing;

import huiyin.casework.Item;
import huiyin.casework.Proposer;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.casework.rulebook.Step;
import huiyin.letter.term.ProposalKind;
import huiyin.server.web.Choice;
import huiyin.server.web.Errors;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Roster;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page on which an item is written, and the item of what was written. */
@Component
class Proposals {
  private final Rulebooks rulebooks;
  private final Roster roster;

  Proposals(Rulebooks rulebooks, Roster roster) {
    this.rulebooks = rulebooks;
    this.roster = roster;
  }

  ProposalPage page(
      String action, String sentBack, ProposalForm form, Who proposer, String key, Slips slips) {
    var others = roster.proposers().filter(one -> !one.value().equals(proposer.id()));
    return new ProposalPage(
        action,
        sentBack,
        Choice.chosen(open(), rulebook -> rulebook.equals(form.rulebook())),
        form.sessionTyped(),
        form.titleTyped(),
        form.analysisTyped(),
        form.lines(),
        Choice.chosen(others, form.invited()::contains),
        key,
        slips);
  }

  /** The item of a form. */
  Item item(ProposalForm form, Who proposer) {
    var rules = rulebook(form);
    return new Item(
        rules.id(),
        rules.jurisdiction().assembly(),
        assembly(rules),
        form.sessionTyped(),
        form.titleTyped(),
        form.analysisTyped(),
        String.join("\n", form.asksTyped()),
        new Proposer(proposer.id(), proposer.name()),
        invited(form, proposer));
  }

  private List<Proposer> invited(ProposalForm form, Who proposer) {
    return roster
        .proposers()
        .filter(one -> form.invited().contains(one.value()))
        .filter(one -> !one.value().equals(proposer.id()))
        .map(one -> new Proposer(one.value(), one.words()))
        .toList();
  }

  private Rulebook rulebook(ProposalForm form) {
    return rulebooks.all().stream()
        .filter(rules -> rules.running(Step.REPLY).isPresent())
        .filter(rules -> rules.id().equals(form.rulebook()))
        .findFirst()
        .orElseThrow(Errors::badRequest);
  }

  /** Only a rulebook with a limit for the reply can be opened. */
  private Stream<Choice> open() {
    return rulebooks.all().stream()
        .filter(rules -> rules.running(Step.REPLY).isPresent())
        .map(rules -> Choice.of(rules.id(), rules.name()));
  }

  private static String assembly(Rulebook rules) {
    var kind = rules.jurisdiction().assembly() == ProposalKind.CPPCC ? "政协" : "人大";
    return rules.jurisdiction().place() + kind;
  }
}
