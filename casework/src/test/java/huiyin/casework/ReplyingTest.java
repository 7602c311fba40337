package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.CO_OFFICER;
import static huiyin.casework.Story.DISPATCH;
import static huiyin.casework.Story.NUMBER;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.REVIEWER;
import static huiyin.casework.Story.SAMPLE;
import static huiyin.casework.Story.SIGNER;
import static huiyin.casework.Story.STRANGER;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static huiyin.casework.Story.draft;
import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplyingTest {
  private static final Instant AT = day("2021-03-17");

  @Test
  void the_lead_drafts_in_a_class_of_the_rulebook() {
    after(Move.GIVE_OPINION).when(draft("2021-03-15", SAMPLE)).leadsTo(Event.Drafted.class);
    after(Move.GIVE_OPINION)
        .when(new Command.Draft(OFFICER, AT, "答复。", new ReplyClass("Z"), Openness.FULL, List.of()))
        .refused("unknown-class");
    after(Move.GIVE_OPINION)
        .when(
            new Command.Draft(CO_OFFICER, AT, "答复。", new ReplyClass("A"), Openness.FULL, List.of()))
        .refused("wrong-unit");
  }

  @Test
  void nothing_is_drafted_before_the_lead_acknowledges() {
    after(Move.ASSIGN).when(draft("2021-02-09", SAMPLE)).refused("wrong-stage");
  }

  @Test
  void a_draft_with_errors_is_not_reviewed() {
    Story wrong = after(Move.GIVE_OPINION).given(draft("2021-03-15", SAMPLE, "hidden-words"));
    wrong.when(new Command.SubmitForReview(OFFICER, AT)).refused("draft-has-errors");
    assertThat(Moves.open(wrong.state(), OFFICER, SAMPLE)).doesNotContain(Move.SUBMIT_FOR_REVIEW);
    wrong
        .given(draft("2021-03-16", SAMPLE))
        .when(new Command.SubmitForReview(OFFICER, AT))
        .leadsTo(Event.SubmittedForReview.class);
  }

  @Test
  void a_draft_is_not_reviewed_before_the_proposer_was_heard() {
    after(Move.ACKNOWLEDGE, CHONGQING)
        .given(draft("2021-03-15", CHONGQING))
        .when(new Command.SubmitForReview(OFFICER, AT))
        .refused("no-talk", "第十八条");
  }

  @Test
  void a_draft_is_not_reviewed_before_the_co_handlers_were_heard() {
    after(Move.RECORD_TALK, CHONGQING)
        .given(draft("2021-03-15", CHONGQING))
        .when(new Command.SubmitForReview(OFFICER, AT))
        .refused("opinion-missing", "第二十条");
  }

  @Test
  void nobody_approves_his_own_draft() {
    Person both = new Person("o1", "甲经办", Role.REVIEWER, "甲厅");
    after(Move.SUBMIT_FOR_REVIEW, CHONGQING)
        .when(new Command.Approve(both, AT))
        .refused("reviewer-is-drafter", "第十九条");
    after(Move.SUBMIT_FOR_REVIEW)
        .when(new Command.Approve(REVIEWER, AT))
        .leadsTo(Event.Approved.class);
  }

  @Test
  void a_returned_draft_loses_its_reviewer_and_its_number() {
    Story back = after(Move.SEND_TO_SIGN).given(new Command.ReturnDraft(SIGNER, AT, "数字核实。"));
    Reply reply = back.state().reply();
    assertThat(back.state().stage()).isEqualTo(Stage.DRAFTED);
    assertThat(reply).isNotNull();
    assertThat(reply.number()).isNull();
    assertThat(reply.reviewer()).isNull();
  }

  @Test
  void a_letter_gets_its_number_before_it_is_signed() {
    after(Move.APPROVE)
        .when(new Command.SendToSign(OFFICER, AT, NUMBER))
        .leadsTo(Event.SentToSign.class);
    after(Move.APPROVE)
        .when(new Command.SendToSign(OFFICER, AT, new LetterNumber("", "", null, "")))
        .refused("blank");
    after(Move.APPROVE)
        .when(new Command.Sign(SIGNER, AT, NUMBER, "aa", "bb"))
        .refused("wrong-stage");
  }

  @Test
  void only_the_signer_signs_and_only_what_was_sent_to_sign() {
    Story ready = after(Move.SEND_TO_SIGN, CHONGQING);
    ready.when(new Command.Sign(SIGNER, AT, NUMBER, "aa", "bb")).leadsTo(Event.Signed.class);
    ready.when(new Command.Sign(REVIEWER, AT, NUMBER, "aa", "bb")).refused("wrong-person", "第二十三条");
    LetterNumber other = new LetterNumber("示例函〔2021〕2号", "示例函", 2021, "2");
    ready.when(new Command.Sign(SIGNER, AT, other, "aa", "bb")).refused("other-number");
    ready.when(new Command.Sign(SIGNER, AT, NUMBER, "", "bb")).refused("blank");
  }

  @Test
  void a_letter_is_sent_only_after_it_is_signed() {
    after(Move.SEND_TO_SIGN).when(new Command.Send(OFFICER, AT)).refused("wrong-stage");
    after(Move.SIGN).when(new Command.Send(STRANGER, AT)).refused("wrong-unit");
    after(Move.SIGN).when(new Command.Send(OFFICER, AT)).leadsTo(Event.Sent.class);
  }

  @Test
  void a_signed_reply_is_not_signed_twice() {
    after(Move.SIGN).when(new Command.Sign(SIGNER, AT, NUMBER, "aa", "bb")).refused("wrong-stage");
  }

  @Test
  void a_reply_under_review_is_not_taken_away() {
    after(Move.SUBMIT_FOR_REVIEW)
        .when(new Command.Reassign(DISPATCH, AT, "丙厅", List.of(), "改办。"))
        .refused("wrong-stage");
  }
}
