package huiyin.casework;

import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a person asks to be done with a case; time, actor and numbers come in with it. */
public sealed interface Command {
  /** Who gives it. */
  Person by();

  /** When it is given. */
  Instant at();

  /** 提交. */
  record Submit(Person by, Instant at, Item item) implements Command {}

  /** 联名. */
  record CoSign(Person by, Instant at) implements Command {}

  /** 谢绝联名. */
  record DeclineCoSign(Person by, Instant at) implements Command {}

  /** 修改: hands in again what was sent back. */
  record Revise(Person by, Instant at, Item item) implements Command {}

  /** 撤回. */
  record Withdraw(Person by, Instant at, String reason) implements Command {}

  /** 立案, with the number that the store reserved. */
  record File(Person by, Instant at, String number, String category) implements Command {}

  /** 退回修改. */
  record SendBack(Person by, Instant at, String reason) implements Command {}

  /** 不予立案: a reason of the rulebook by its code, and a note to the proposer. */
  record Decline(Person by, Instant at, String reason, String note) implements Command {}

  /** 并案: into another case, by its id. */
  record Merge(Person by, Instant at, String into) implements Command {}

  /** 转为意见建议、社情民意信息或来信. */
  record TurnInto(Person by, Instant at, Turn into) implements Command {}

  /** 列为重点, with the leader who supervises it. */
  record MarkKey(Person by, Instant at, String supervisor) implements Command {}

  /** 交办: one unit answers, others give opinions. */
  record Assign(Person by, Instant at, String lead, List<String> coHandlers) implements Command {
    public Assign {
      coHandlers = List.copyOf(coHandlers);
    }
  }

  /** 改办. */
  record Reassign(Person by, Instant at, String lead, List<String> coHandlers, String reason)
      implements Command {
    public Reassign {
      coHandlers = List.copyOf(coHandlers);
    }
  }

  /** 签收. */
  record Acknowledge(Person by, Instant at) implements Command {}

  /** 退办: with the reason and the unit that should have it. */
  record HandBack(Person by, Instant at, String reason, String proposedUnit) implements Command {}

  /** 不同意退办; a hand-back is agreed to by {@link Reassign}. */
  record RefuseHandBack(Person by, Instant at, String reason) implements Command {}

  /** 申请延期. */
  record AskExtension(Person by, Instant at, String reason) implements Command {}

  /** 同意延期. */
  record GrantExtension(Person by, Instant at) implements Command {}

  /** 不同意延期. */
  record RefuseExtension(Person by, Instant at, String reason) implements Command {}

  /** 催办. */
  record Urge(Person by, Instant at, String words) implements Command {}

  /** 沟通. */
  record RecordTalk(Person by, Instant at, TalkForm form, String note) implements Command {}

  /** 会办意见. */
  record GiveOpinion(Person by, Instant at, String text) implements Command {}

  /** 会办意见退回重办, by the lead. */
  record RedoOpinion(Person by, Instant at, String unit, String reason) implements Command {}

  /** 拟稿: errors are the ids of the rules that the text breaks badly. */
  record Draft(
      Person by,
      Instant at,
      String text,
      ReplyClass replyClass,
      Openness openness,
      List<String> errors)
      implements Command {
    public Draft {
      errors = List.copyOf(errors);
    }
  }

  /** 送核. */
  record SubmitForReview(Person by, Instant at) implements Command {}

  /** 退稿. */
  record ReturnDraft(Person by, Instant at, String reason) implements Command {}

  /** 核稿通过. */
  record Approve(Person by, Instant at) implements Command {}

  /** 送签, with the letter number that the store reserved. */
  record SendToSign(Person by, Instant at, LetterNumber number) implements Command {}

  /** 签发: the digests are of what the signer saw. */
  record Sign(Person by, Instant at, LetterNumber number, String letterDigest, String pdfDigest)
      implements Command {}

  /** 送达. */
  record Send(Person by, Instant at) implements Command {}

  /** 评价: a value in each dimension of the rulebook. */
  record Rate(Person by, Instant at, Map<String, String> values, String comment)
      implements Command {
    public Rate {
      values = Map.copyOf(values);
    }
  }

  /** 要求重新办理. */
  record OrderRehandling(Person by, Instant at, String reason) implements Command {}

  /** 公开: summary is the abstract when only that is published, else empty. */
  record Publish(Person by, Instant at, Openness openness, String summary) implements Command {}

  /** 不予公开. */
  record Withhold(Person by, Instant at, String reason) implements Command {}

  /** 撤下已公开的答复. */
  record Retract(Person by, Instant at, String reason) implements Command {}

  /** 办结: reason says why although a rating is missing, else empty. */
  record Close(Person by, Instant at, String reason) implements Command {}

  /** 重新打开. */
  record Reopen(Person by, Instant at, String reason) implements Command {}
}
