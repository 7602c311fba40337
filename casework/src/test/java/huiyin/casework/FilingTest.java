package huiyin.casework;

import static huiyin.casework.Story.ADMIN;
import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.COMMITTEE;
import static huiyin.casework.Story.LI;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.SAMPLE;
import static huiyin.casework.Story.WANG;
import static huiyin.casework.Story.ZHAO;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static huiyin.casework.Story.item;
import static huiyin.casework.Story.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FilingTest {
  private static final Instant AT = day("2021-02-03");

  @Test
  void a_proposer_submits() {
    nothing().when(new Command.Submit(WANG, AT, item(SAMPLE))).leadsTo(Event.Submitted.class);
  }

  @Test
  void only_a_proposer_submits() {
    nothing().when(new Command.Submit(ADMIN, AT, item(SAMPLE))).refused("wrong-person");
  }

  @Test
  void an_item_is_not_submitted_twice() {
    after(Move.SUBMIT).when(new Command.Submit(WANG, AT, item(SAMPLE))).refused("wrong-stage");
  }

  @Test
  void an_item_says_what_it_asks_for() {
    nothing().when(new Command.Submit(WANG, AT, with("", "p1", List.of()))).refused("blank");
  }

  @Test
  void one_does_not_submit_in_anothers_name() {
    nothing().when(new Command.Submit(ZHAO, AT, item(SAMPLE))).refused("lead-is-another");
  }

  @Test
  void nobody_is_invited_twice() {
    List<Proposer> invited = List.of(new Proposer("p2", "李示例"), new Proposer("p2", "李示例"));
    nothing()
        .when(new Command.Submit(WANG, AT, with("建议。", "p1", invited)))
        .refused("invited-twice");
  }

  @Test
  void a_proposal_does_not_go_by_the_rules_for_suggestions() {
    Story.of(CHONGQING).when(new Command.Submit(WANG, AT, item(SAMPLE))).refused("other-rulebook");
  }

  @Test
  void one_who_is_invited_co_signs_and_counts_as_a_proposer() {
    after(Move.SUBMIT).when(new Command.CoSign(LI, AT)).leadsTo(Event.CoSigned.class);
    assertThat(after(Move.CO_SIGN).state().proposers())
        .extracting(Proposer::id)
        .containsExactly("p1", "p2");
  }

  @Test
  void one_who_is_not_invited_does_not_co_sign() {
    after(Move.SUBMIT, CHONGQING).when(new Command.CoSign(ZHAO, AT)).refused("not-invited", "第九条");
  }

  @Test
  void an_invitation_is_declined_once_and_for_all() {
    Story declined = after(Move.SUBMIT).given(new Command.DeclineCoSign(LI, AT));
    declined.when(new Command.CoSign(LI, AT)).refused("invitation-answered");
    assertThat(declined.state().proposers()).hasSize(1);
  }

  @Test
  void the_committee_files_under_a_category_of_the_rulebook() {
    after(Move.CO_SIGN)
        .when(new Command.File(COMMITTEE, AT, "20210001", "economy"))
        .leadsTo(Event.Filed.class);
    after(Move.CO_SIGN)
        .when(new Command.File(COMMITTEE, AT, "20210001", "astrology"))
        .refused("unknown-category");
    after(Move.CO_SIGN).when(new Command.File(COMMITTEE, AT, " ", "economy")).refused("blank");
  }

  @Test
  void what_was_sent_back_is_revised_by_its_lead() {
    Story back = after(Move.SUBMIT).given(new Command.SendBack(COMMITTEE, AT, "一事一案，请拆分。"));
    assertThat(back.state().stage()).isEqualTo(Stage.SENT_BACK);
    back.when(new Command.Revise(ZHAO, AT, item(SAMPLE))).refused("not-the-lead-proposer");
    back.when(new Command.Revise(WANG, AT, item(SAMPLE))).leadsTo(Event.Revised.class);
    assertThat(back.given(new Command.Revise(WANG, AT, item(SAMPLE))).state().stage())
        .isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void an_item_is_declined_for_a_reason_of_the_rule() {
    after(Move.SUBMIT)
        .when(new Command.Decline(COMMITTEE, AT, "empty", "请补充建议。"))
        .leadsTo(Event.Declined.class);
    after(Move.SUBMIT, CHONGQING)
        .when(new Command.Decline(COMMITTEE, AT, "boring", ""))
        .refused("unknown-reason", "第十三条");
  }

  @Test
  void a_case_is_merged_into_another() {
    after(Move.SUBMIT).when(new Command.Merge(COMMITTEE, AT, "case-2")).leadsTo(Event.Merged.class);
    after(Move.SUBMIT)
        .when(new Command.Merge(COMMITTEE, AT, "case-1"))
        .refused("merged-into-itself");
  }

  @Test
  void an_item_is_turned_into_an_opinion() {
    after(Move.SUBMIT)
        .when(new Command.TurnInto(COMMITTEE, AT, Turn.OPINION))
        .leadsTo(Event.TurnedInto.class);
  }

  @Test
  void a_case_becomes_key_once() {
    Story key = after(Move.FILE).given(new Command.MarkKey(COMMITTEE, AT, "某副主席"));
    assertThat(key.state().docket().supervisor()).isEqualTo("某副主席");
    key.when(new Command.MarkKey(COMMITTEE, AT, "某主席")).refused("already-key");
  }

  @Test
  void chongqing_lets_a_deputy_withdraw_at_any_time_before_the_reply() {
    after(Move.APPROVE, CHONGQING)
        .when(new Command.Withdraw(WANG, day("2021-03-18"), "已经解决。"))
        .leadsTo(Event.Withdrawn.class);
  }

  @Test
  void where_the_rule_says_before_assignment_it_is_too_late_after() {
    after(Move.FILE).when(new Command.Withdraw(WANG, AT, "已经解决。")).leadsTo(Event.Withdrawn.class);
    after(Move.ASSIGN).when(new Command.Withdraw(WANG, AT, "已经解决。")).refused("withdrawal-too-late");
  }

  @Test
  void a_unit_does_not_withdraw_a_proposal() {
    after(Move.DRAFT).when(new Command.Withdraw(OFFICER, AT, "不办。")).refused("wrong-person");
  }

  private static Item with(String asks, String lead, List<Proposer> invited) {
    Item item = item(SAMPLE);
    return new Item(
        item.rulebook(),
        item.kind(),
        item.assembly(),
        item.session(),
        item.title(),
        item.analysis(),
        asks,
        new Proposer(lead, "王示例"),
        invited);
  }
}
