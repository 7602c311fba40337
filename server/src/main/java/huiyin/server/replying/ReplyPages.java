package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Due;
import huiyin.casework.Handling;
import huiyin.casework.Move;
import huiyin.casework.Moves;
import huiyin.casework.Person;
import huiyin.casework.Role;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import huiyin.letter.term.Openness;
import huiyin.server.web.Choice;
import huiyin.server.web.Dates;
import huiyin.server.web.Slips;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import huiyin.server.web.acts.Limits;
import huiyin.server.web.acts.UnitNames;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page on which a reply is drafted. */
@Component
class ReplyPages {
  private final Acts acts;
  private final Drafts drafts;
  private final UnitNames units;

  ReplyPages(Acts acts, Drafts drafts, UnitNames units) {
    this.acts = acts;
    this.drafts = drafts;
    this.units = units;
  }

  /** The page with what was saved last. */
  ReplyPage saved(Case c, Slips slips, Words words) {
    var reply = c.reply();
    var form =
        reply == null
            ? new ReplyForm(List.of(), "", Openness.FULL.name(), base(c), null, null)
            : new ReplyForm(
                reply.text().lines().toList(),
                reply.replyClass().mark(),
                reply.openness().name(),
                base(c),
                null,
                null);
    return page(c, form, slips, words);
  }

  /** The page with what was typed. */
  ReplyPage typed(Case c, ReplyForm form, Slips slips, Words words) {
    return page(c, form, slips, words);
  }

  /** When the draft was saved last, exactly; empty before. */
  static String base(Case c) {
    var reply = c.reply();
    return reply == null ? "" : reply.draftedAt().toString();
  }

  /** That someone else has saved meanwhile. */
  String conflict(Case c, Words words) {
    var reply = c.reply();
    return reply == null
        ? words.say("web.slips.stale")
        : words.say("replying.conflict", Dates.minute(reply.draftedAt()), reply.drafter().name());
  }

  private ReplyPage page(Case c, ReplyForm form, Slips slips, Words words) {
    var reply = c.reply();
    var rules = acts.rules(c);
    var theirs = slips.at("theirs") && reply != null ? reply.text() : "";
    return new ReplyPage(
        CaseHeading.of(c),
        due(c, rules, words),
        reply == null
            ? words.say("replying.saved.none")
            : words.say("replying.saved", Dates.minute(reply.draftedAt())),
        drafts.check(c, form),
        classes(rules, form),
        openness(form, words),
        opinions(c, words),
        theirs.isEmpty() ? form.baseKnown() : base(c),
        acts.newKey(),
        blocked(c, rules, words),
        theirs,
        slips);
  }

  private String due(Case c, Rulebook rules, Words words) {
    return Due.of(c, rules, rules.workdays(), acts.today()).stream()
        .filter(due -> due.step() == Step.REPLY || due.step() == Step.REHANDLE_REPLY)
        .filter(due -> due.state() == Due.State.RUNNING || due.state() == Due.State.LATE)
        .findFirst()
        .map(due -> Limits.said(due, words))
        .orElse("");
  }

  /** Why a draft would not go to review now, as far as it does not depend on its text. */
  private String blocked(Case c, Rulebook rules, Words words) {
    var answering = c.team().answering().map(Handling::unit).orElse("");
    var officer = new Person("", "", Role.OFFICER, answering);
    if (c.reply() == null) {
      return "";
    }
    return Moves.refusal(c, Move.SUBMIT_FOR_REVIEW, officer, rules)
        .map(why -> acts.slips(why, words).all().getFirst().words())
        .orElse("");
  }

  private static List<Choice> classes(Rulebook rules, ReplyForm form) {
    var all =
        rules.classes().stream()
            .map(one -> Choice.of(one.code(), (one.code() + " " + one.word()).strip()));
    return Choice.chosen(all, form.classTaken()::equals);
  }

  private static List<Choice> openness(ReplyForm form, Words words) {
    var all =
        Arrays.stream(Openness.values())
            .map(one -> Choice.of(one.name(), words.say("cases.openness." + one.name())));
    return Choice.chosen(all, form.opennessTaken().name()::equals);
  }

  private List<ReplyPage.Opinion> opinions(Case c, Words words) {
    return c.team().coHandlers().stream()
        .map(
            one ->
                new ReplyPage.Opinion(
                    units.name(one.unit()),
                    one.opinionAt() == null
                        ? ""
                        : Dates.inSentence(words, Dates.day(one.opinionAt())),
                    one.opinion() == null ? "" : one.opinion()))
        .toList();
  }
}
