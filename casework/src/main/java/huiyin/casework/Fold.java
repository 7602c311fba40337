package huiyin.casework;

import huiyin.letter.term.Openness;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How each event changes a case; total, so that any stored history can be read. */
final class Fold {
  private Fold() {}

  static Case apply(Case c, Event event) {
    return switch (event) {
      case Event.Submitted e -> c.at(Stage.SUBMITTED).at(Moment.SUBMITTED, e.at()).with(e.item());
      case Event.CoSigned e -> c.with(c.signers().signed(e.by().id()));
      case Event.CoSignDeclined e -> c.with(c.signers().declined(e.by().id()));
      case Event.Revised e ->
          c.at(Stage.SUBMITTED)
              .at(Moment.SUBMITTED, e.at())
              .with(e.item())
              .with(c.docket().because(null));
      case Event.Withdrawn e -> c.at(Stage.WITHDRAWN).with(c.docket().because(e.reason()));
      case Event.Filed e ->
          c.at(Stage.FILED)
              .at(Moment.ACCEPTED, e.at())
              .with(c.docket().filed(e.number(), e.category()));
      case Event.SentBack e -> c.at(Stage.SENT_BACK).with(c.docket().because(e.reason()));
      case Event.Declined e -> c.at(Stage.DECLINED).with(c.docket().because(e.reason()));
      case Event.Merged e -> c.at(Stage.MERGED).with(c.docket().merged(e.into()));
      case Event.TurnedInto _ -> c.at(Stage.TURNED);
      case Event.MarkedKey e -> c.with(c.docket().key(e.supervisor()));
      case Event.Assigned e ->
          c.at(Stage.ASSIGNED).at(Moment.ASSIGNED, e.at()).with(team(e.lead(), e.coHandlers(), e));
      case Event.Reassigned e ->
          c.at(Stage.ASSIGNED)
              .at(Moment.REASSIGNED, e.at())
              .with(team(e.lead(), e.coHandlers(), e))
              .reply(null);
      case Event.Acknowledged e -> acknowledged(c, e);
      case Event.HandedBack e -> handedBack(c, e);
      case Event.HandBackRefused e ->
          c.at(Moment.HAND_BACK_DECIDED, e.at()).with(c.team().handBack(null));
      case Event.ExtensionAsked e ->
          c.with(c.team().extension(new Extension(e.at(), e.reason(), null)));
      case Event.ExtensionGranted e -> extended(c, e);
      case Event.ExtensionRefused _ -> c.with(c.team().extension(null));
      case Event.Urged _ -> c.with(c.team().urgedOnce());
      case Event.TalkRecorded e -> talked(c, e);
      case Event.OpinionGiven e ->
          c.with(c.team().with(e.by().unit(), h -> h.opinion(e.text(), e.at())));
      case Event.OpinionRedoDemanded e -> c.with(c.team().with(e.unit(), h -> h.redo(e.at())));
      case Event.Drafted e -> c.at(Stage.DRAFTED).reply(Reply.drafted(e));
      case Event.SubmittedForReview _ -> c.at(Stage.IN_REVIEW);
      case Event.DraftReturned _ ->
          reply(c, r -> r.reviewed(null).numbered(null)).at(Stage.DRAFTED);
      case Event.Approved e -> reply(c, r -> r.reviewed(e.by())).at(Stage.APPROVED);
      case Event.SentToSign e -> reply(c, r -> r.numbered(e.number())).at(Stage.TO_SIGN);
      case Event.Signed e -> signed(c, e);
      case Event.Sent e -> sent(c, e);
      case Event.Rated e ->
          c.with(c.response().with(new Rating(e.by().id(), e.at(), e.values(), e.comment())));
      case Event.RehandlingOrdered e ->
          c.nextRound().at(Stage.HANDLING).at(Moment.REHANDLING_ORDERED, e.at());
      case Event.Published e -> published(c, new Publication(e.openness(), e.summary(), e.at()));
      case Event.Withheld e -> published(c, new Publication(Openness.NONE, e.reason(), e.at()));
      case Event.Retracted e -> published(c, new Publication(Openness.NONE, e.reason(), e.at()));
      case Event.Closed e ->
          c.at(Stage.CLOSED).at(Moment.CLOSED, e.at()).with(c.docket().because(e.reason()));
      case Event.Reopened _ -> c.at(Stage.REPLIED).with(c.docket().because(null));
    };
  }

  private static Team team(String lead, List<String> others, Event e) {
    HandlingKind kind = others.isEmpty() ? HandlingKind.SOLE : HandlingKind.LEAD;
    Stream<Handling> first = Stream.of(Handling.of(lead, kind, e.at()));
    Stream<Handling> rest = others.stream().map(u -> Handling.of(u, HandlingKind.CO, e.at()));
    return new Team(Stream.concat(first, rest).toList(), null, null, 0);
  }

  private static Case acknowledged(Case c, Event.Acknowledged e) {
    Case taken = c.with(c.team().with(e.by().unit(), h -> h.acknowledged(e.at())));
    boolean answering =
        c.team().of(e.by().unit()).map(Handling::answers).orElse(false)
            && c.stage() == Stage.ASSIGNED;
    return answering ? taken.at(Stage.HANDLING).at(Moment.RECEIVED, e.at()) : taken;
  }

  private static Case handedBack(Case c, Event.HandedBack e) {
    String unit = e.by().unit();
    return unit == null
        ? c
        : c.at(Moment.HAND_BACK_ASKED, e.at())
            .with(c.team().handBack(new HandBackAsked(unit, e.at(), e.reason(), e.proposedUnit())));
  }

  private static Case extended(Case c, Event.ExtensionGranted e) {
    Extension asked = c.team().extension();
    return asked == null
        ? c
        : c.with(c.team().extension(new Extension(asked.askedAt(), asked.reason(), e.at())));
  }

  private static Case talked(Case c, Event.TalkRecorded e) {
    Talk talk = new Talk(e.by(), e.at(), e.form(), e.note());
    return c.at(Moment.TALKED, e.at()).with(c.team().with(e.by().unit(), h -> h.talked(talk)));
  }

  private static Case signed(Case c, Event.Signed e) {
    var signature = new Reply.Signature(e.by(), e.at(), e.letterDigest(), e.pdfDigest());
    return reply(c, r -> r.signed(e.number(), signature))
        .at(Stage.SIGNED)
        .at(Moment.SIGNED, e.at());
  }

  private static Case sent(Case c, Event.Sent e) {
    Case first = c.when(Moment.FIRST_REPLIED).isPresent() ? c : c.at(Moment.FIRST_REPLIED, e.at());
    return reply(first, r -> r.sent(e.at())).at(Stage.REPLIED).at(Moment.REPLIED, e.at());
  }

  private static Case published(Case c, Publication how) {
    return c.with(c.response().publication(how)).at(Moment.PUBLISHED, how.at());
  }

  private static Case reply(Case c, UnaryOperator<Reply> change) {
    Reply reply = c.reply();
    return reply == null ? c : c.reply(change.apply(reply));
  }
}
