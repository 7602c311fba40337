package huiyin.server.cases;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Due;
import huiyin.casework.Move;
import huiyin.casework.Moves;
import huiyin.casework.Next;
import huiyin.casework.Role;
import huiyin.casework.Stage;
import huiyin.casework.rulebook.Rulebook;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Limits;
import huiyin.server.web.acts.MovePath;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says what comes next in a case, and offers the reader what he or she may do about it. */
record NextSteps(Case c, Rulebook rules, Words words, UnaryOperator<String> unitName) {

  NextBand band(Who reader, List<Due> dues, Stage stage) {
    var next = Casework.next(c, rules);
    return new NextBand(waits(next, reader), stage.ended() ? "" : by(dues), acts(next, reader));
  }

  /** What waits for the reader first, else what waits for another. */
  private String waits(List<Next> next, Who reader) {
    var open = Moves.open(c, reader.person(), rules);
    return next.stream()
        .min(Comparator.comparingInt(one -> open.contains(one.move()) ? 0 : 1))
        .map(
            one ->
                words.say("cases.next.waits", who(one), words.say("web.act." + one.move().name())))
        .orElse(words.say("cases.next.done"));
  }

  private String who(Next next) {
    var role = words.say("cases.next.who." + next.role().name());
    var who = next.who();
    if (who == null) {
      return role;
    }
    return next.role() == Role.PROPOSER
        ? who
        : words.say("cases.next.unit", unitName.apply(who), role);
  }

  private String by(List<Due> dues) {
    return dues.stream()
        .filter(Limits::presses)
        .min(Comparator.comparing(due -> due.end().orElseThrow()))
        .map(
            due ->
                words.say(
                    "cases.next.by",
                    Limits.title(due, words, unitName),
                    due.end().orElseThrow(),
                    Limits.left(due, words)))
        .orElse("");
  }

  /** The moves that lead on come first, then a reminder; each page is offered once. */
  private List<NextBand.Act> acts(List<Next> next, Who reader) {
    var leading = next.stream().map(Next::move).toList();
    var open = Moves.open(c, reader.person(), rules);
    Set<Move> ordered = new LinkedHashSet<>(leading);
    ordered.add(Move.URGE);
    ordered.retainAll(open);
    ordered.addAll(open);
    var pages = new LinkedHashSet<String>();
    return ordered.stream()
        .map(move -> new NextBand.Act(move, MovePath.of(c.id(), move)))
        .filter(act -> pages.add(act.address()))
        .toList();
  }
}
