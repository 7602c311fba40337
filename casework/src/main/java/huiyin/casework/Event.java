package huiyin.casework;

import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What has happened in a case: the truth from which all else is made anew. */
public sealed interface Event {
  /** Who did it. */
  Person by();

  /** When it was done. */
  Instant at();

  /** 已提交. */
  record Submitted(Person by, Instant at, Item item) implements Event {}

  /** 已联名. */
  record CoSigned(Person by, Instant at) implements Event {}

  /** 已谢绝联名. */
  record CoSignDeclined(Person by, Instant at) implements Event {}

  /** 已修改. */
  record Revised(Person by, Instant at, Item item) implements Event {}

  /** 已撤回. */
  record Withdrawn(Person by, Instant at, String reason) implements Event {}

  /** 已立案. */
  record Filed(Person by, Instant at, String number, String category) implements Event {}

  /** 已退回修改. */
  record SentBack(Person by, Instant at, String reason) implements Event {}

  /** 已不予立案. */
  record Declined(Person by, Instant at, String reason, String note) implements Event {}

  /** 已并案. */
  record Merged(Person by, Instant at, String into) implements Event {}

  /** 已转办. */
  record TurnedInto(Person by, Instant at, Turn into) implements Event {}

  /** 已列为重点. */
  record MarkedKey(Person by, Instant at, String supervisor) implements Event {}

  /** 已交办. */
  record Assigned(Person by, Instant at, String lead, List<String> coHandlers) implements Event {
    public Assigned {
      coHandlers = List.copyOf(coHandlers);
    }
  }

  /** 已改办. */
  record Reassigned(Person by, Instant at, String lead, List<String> coHandlers, String reason)
      implements Event {
    public Reassigned {
      coHandlers = List.copyOf(coHandlers);
    }
  }

  /** 已签收. */
  record Acknowledged(Person by, Instant at) implements Event {}

  /** 已申请退办. */
  record HandedBack(Person by, Instant at, String reason, String proposedUnit) implements Event {}

  /** 退办未获同意. */
  record HandBackRefused(Person by, Instant at, String reason) implements Event {}

  /** 已申请延期. */
  record ExtensionAsked(Person by, Instant at, String reason) implements Event {}

  /** 已同意延期. */
  record ExtensionGranted(Person by, Instant at) implements Event {}

  /** 延期未获同意. */
  record ExtensionRefused(Person by, Instant at, String reason) implements Event {}

  /** 已催办. */
  record Urged(Person by, Instant at, String words) implements Event {}

  /** 已沟通. */
  record TalkRecorded(Person by, Instant at, TalkForm form, String note) implements Event {}

  /** 已提会办意见. */
  record OpinionGiven(Person by, Instant at, String text) implements Event {}

  /** 会办意见已退回重办. */
  record OpinionRedoDemanded(Person by, Instant at, String unit, String reason) implements Event {}

  /** 已拟稿. */
  record Drafted(
      Person by,
      Instant at,
      String text,
      ReplyClass replyClass,
      Openness openness,
      List<String> errors)
      implements Event {
    public Drafted {
      errors = List.copyOf(errors);
    }
  }

  /** 已送核. */
  record SubmittedForReview(Person by, Instant at) implements Event {}

  /** 已退稿; a reserved number goes back to the pool. */
  record DraftReturned(Person by, Instant at, String reason) implements Event {}

  /** 核稿已通过. */
  record Approved(Person by, Instant at) implements Event {}

  /** 已送签. */
  record SentToSign(Person by, Instant at, LetterNumber number) implements Event {}

  /** 已签发. */
  record Signed(Person by, Instant at, LetterNumber number, String letterDigest, String pdfDigest)
      implements Event {}

  /** 已送达. */
  record Sent(Person by, Instant at) implements Event {}

  /** 已评价. */
  record Rated(Person by, Instant at, Map<String, String> values, String comment) implements Event {
    public Rated {
      values = Map.copyOf(values);
    }
  }

  /** 已要求重新办理. */
  record RehandlingOrdered(Person by, Instant at, String reason) implements Event {}

  /** 已公开. */
  record Published(Person by, Instant at, Openness openness, String summary) implements Event {}

  /** 已定为不予公开. */
  record Withheld(Person by, Instant at, String reason) implements Event {}

  /** 已撤下. */
  record Retracted(Person by, Instant at, String reason) implements Event {}

  /** 已办结. */
  record Closed(Person by, Instant at, String reason) implements Event {}

  /** 已重新打开. */
  record Reopened(Person by, Instant at, String reason) implements Event {}
}
