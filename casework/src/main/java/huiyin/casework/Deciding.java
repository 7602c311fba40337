package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** Hands each command, which may be given, to the group that knows what it must say. */
final class Deciding {
  private Deciding() {}

  static Outcome decide(Case c, Command command, Rulebook rules) {
    return switch (command) {
      case Command.Submit x -> Filing.submit(x, rules);
      case Command.CoSign x -> decided(new Event.CoSigned(x.by(), x.at()));
      case Command.DeclineCoSign x -> decided(new Event.CoSignDeclined(x.by(), x.at()));
      case Command.Revise x -> Filing.revise(x, rules);
      case Command.Withdraw x -> Filing.withdraw(x);
      case Command.File x -> Filing.file(x, rules);
      case Command.SendBack x -> Filing.sendBack(x);
      case Command.Decline x -> Filing.decline(x, rules);
      case Command.Merge x -> Filing.merge(c, x);
      case Command.TurnInto x -> decided(new Event.TurnedInto(x.by(), x.at(), x.into()));
      case Command.MarkKey x -> Filing.markKey(x);
      case Command.Assign x -> Assigning.assign(x);
      case Command.Reassign x -> Assigning.reassign(x);
      case Command.Acknowledge x -> decided(new Event.Acknowledged(x.by(), x.at()));
      case Command.HandBack x -> Assigning.handBack(c, x, rules);
      case Command.RefuseHandBack x -> Assigning.refuseHandBack(x);
      case Command.AskExtension x -> Assigning.askExtension(c, x, rules);
      case Command.GrantExtension x -> decided(new Event.ExtensionGranted(x.by(), x.at()));
      case Command.RefuseExtension x -> Assigning.refuseExtension(x);
      case Command.Urge x -> Assigning.urge(x);
      case Command.RecordTalk x -> Consulting.recordTalk(x);
      case Command.GiveOpinion x -> Consulting.giveOpinion(x);
      case Command.RedoOpinion x -> Consulting.redoOpinion(c, x, rules);
      case Command.Draft x -> Replying.draft(x, rules);
      case Command.SubmitForReview x -> decided(new Event.SubmittedForReview(x.by(), x.at()));
      case Command.ReturnDraft x -> Replying.returnDraft(x);
      case Command.Approve x -> decided(new Event.Approved(x.by(), x.at()));
      case Command.SendToSign x -> Replying.sendToSign(x);
      case Command.Sign x -> Replying.sign(c, x);
      case Command.Send x -> decided(new Event.Sent(x.by(), x.at()));
      case Command.Publish x -> Publishing.publish(c, x, rules);
      case Command.Withhold x -> Publishing.withhold(x, rules);
      case Command.Retract x -> Publishing.retract(x);
      case Command.Rate x -> Closing.rate(x, rules);
      case Command.OrderRehandling x -> Closing.orderRehandling(x);
      case Command.Close x -> Closing.close(c, x, rules);
      case Command.Reopen x -> Closing.reopen(x);
    };
  }

  static Outcome decided(Event... events) {
    return new Outcome.Decided(List.of(events));
  }

  static Outcome unless(Optional<Outcome.Refused> refused, Event... events) {
    return refused.isPresent() ? refused.get() : decided(events);
  }
}
