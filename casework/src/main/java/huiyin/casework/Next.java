package huiyin.casework;

import huiyin.casework.rulebook.Rulebook;
import huiyin.letter.term.Openness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that should come next.
 *
 * @param role who is to take it
 * @param who the unit or the proposer's name, where the role is not enough
 */
public record Next(Move move, Role role, @Nullable String who) {

  static List<Next> of(Case c, Rulebook rules) {
    List<Next> next = new ArrayList<>(asked(c));
    switch (c.stage()) {
      case NONE -> next.add(new Next(Move.SUBMIT, Role.PROPOSER, null));
      case SUBMITTED -> submitted(c, next);
      case SENT_BACK -> next.add(new Next(Move.REVISE, Role.PROPOSER, lead(c)));
      case FILED -> next.add(new Next(Move.ASSIGN, Role.DISPATCH, null));
      case ASSIGNED, HANDLING, DRAFTED -> handled(c, rules, next);
      case IN_REVIEW -> next.add(new Next(Move.APPROVE, Role.REVIEWER, answering(c)));
      case APPROVED -> next.add(new Next(Move.SEND_TO_SIGN, Role.OFFICER, answering(c)));
      case TO_SIGN -> next.add(new Next(Move.SIGN, Role.SIGNER, answering(c)));
      case SIGNED -> next.add(new Next(Move.SEND, Role.OFFICER, answering(c)));
      case REPLIED -> replied(c, rules, next);
      case CLOSED, DECLINED, MERGED, TURNED, WITHDRAWN -> {}
    }
    return List.copyOf(next);
  }

  private static List<Next> asked(Case c) {
    List<Next> next = new ArrayList<>();
    boolean handled =
        c.stage() == Stage.ASSIGNED || c.stage() == Stage.HANDLING || c.stage() == Stage.DRAFTED;
    if (handled && c.team().handBack() != null) {
      next.add(new Next(Move.REASSIGN, Role.DISPATCH, null));
      next.add(new Next(Move.REFUSE_HAND_BACK, Role.DISPATCH, null));
    }
    Extension extension = c.team().extension();
    if (handled && extension != null && !extension.granted()) {
      next.add(new Next(Move.GRANT_EXTENSION, Role.DISPATCH, null));
      next.add(new Next(Move.REFUSE_EXTENSION, Role.DISPATCH, null));
    }
    return next;
  }

  private static void submitted(Case c, List<Next> next) {
    next.add(new Next(Move.FILE, Role.COMMITTEE, null));
    if (c.item() != null) {
      c.item().invited().stream()
          .filter(p -> !c.signers().answered(p.id()))
          .forEach(p -> next.add(new Next(Move.CO_SIGN, Role.PROPOSER, p.name())));
    }
  }

  private static void handled(Case c, Rulebook rules, List<Next> next) {
    for (Handling h : c.team().handlings()) {
      if (h.acknowledgedAt() == null) {
        next.add(new Next(Move.ACKNOWLEDGE, Role.OFFICER, h.unit()));
      } else if (!h.answers() && h.opinion() == null) {
        next.add(new Next(Move.GIVE_OPINION, Role.OFFICER, h.unit()));
      }
    }
    if (c.stage() == Stage.ASSIGNED) {
      return;
    }
    if (Readiness.talkMissing(c, rules)) {
      next.add(new Next(Move.RECORD_TALK, Role.OFFICER, answering(c)));
    }
    boolean redraft = c.reply() == null || !c.reply().errors().isEmpty();
    boolean ready = !Readiness.talkMissing(c, rules) && Readiness.opinionsMissing(c).isEmpty();
    if (redraft) {
      next.add(new Next(Move.DRAFT, Role.OFFICER, answering(c)));
    } else if (ready) {
      next.add(new Next(Move.SUBMIT_FOR_REVIEW, Role.OFFICER, answering(c)));
    }
  }

  private static void replied(Case c, Rulebook rules, List<Next> next) {
    c.unrated().forEach(p -> next.add(new Next(Move.RATE, Role.PROPOSER, p.name())));
    if (c.response().publication() == null) {
      boolean none = c.reply() != null && c.reply().openness() == Openness.NONE;
      next.add(new Next(none ? Move.WITHHOLD : Move.PUBLISH, Role.OFFICER, answering(c)));
    }
    if (!Rating.callingForRehandling(c, rules).isEmpty()
        && (rules.rounds() == 0 || c.round() < rules.rounds())) {
      next.add(new Next(Move.ORDER_REHANDLING, Role.COMMITTEE, null));
    }
    if (c.unrated().isEmpty()) {
      next.add(new Next(Move.CLOSE, Role.COMMITTEE, null));
    }
  }

  private static @Nullable String answering(Case c) {
    return c.team().answering().map(Handling::unit).orElse(null);
  }

  private static @Nullable String lead(Case c) {
    return c.item() == null ? null : c.item().lead().name();
  }
}
