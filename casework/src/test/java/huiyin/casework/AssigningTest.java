package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.COMMITTEE;
import static huiyin.casework.Story.CO_OFFICER;
import static huiyin.casework.Story.DISPATCH;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.STRANGER;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssigningTest {
  private static final Instant AT = day("2021-02-09");

  @Test
  void one_unit_leads_and_others_co_handle() {
    Case c = after(Move.ASSIGN).state();
    assertThat(c.team().answering().orElseThrow().kind()).isEqualTo(HandlingKind.LEAD);
    assertThat(c.team().coHandlers()).extracting(Handling::unit).containsExactly("乙厅");
  }

  @Test
  void a_unit_alone_is_the_sole_handler() {
    Story alone = after(Move.FILE).given(new Command.Assign(DISPATCH, AT, "甲厅", List.of()));
    assertThat(alone.state().team().answering().orElseThrow().kind()).isEqualTo(HandlingKind.SOLE);
  }

  @Test
  void no_unit_is_named_twice_or_not_at_all() {
    after(Move.FILE)
        .when(new Command.Assign(DISPATCH, AT, "甲厅", List.of("甲厅")))
        .refused("unit-twice");
    after(Move.FILE).when(new Command.Assign(DISPATCH, AT, " ", List.of())).refused("blank");
  }

  @Test
  void only_the_dispatch_office_assigns() {
    after(Move.FILE)
        .when(new Command.Assign(COMMITTEE, AT, "甲厅", List.of()))
        .refused("wrong-person");
  }

  @Test
  void a_unit_acknowledges_once() {
    after(Move.ASSIGN).when(new Command.Acknowledge(OFFICER, AT)).leadsTo(Event.Acknowledged.class);
    after(Move.ACKNOWLEDGE)
        .when(new Command.Acknowledge(OFFICER, AT))
        .refused("already-acknowledged");
  }

  @Test
  void another_unit_does_not_acknowledge() {
    after(Move.ASSIGN).when(new Command.Acknowledge(STRANGER, AT)).refused("wrong-unit");
  }

  @Test
  void handling_begins_when_the_lead_acknowledges_not_the_co_handler() {
    Story story = after(Move.ASSIGN).given(new Command.Acknowledge(CO_OFFICER, AT));
    assertThat(story.state().stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(story.given(new Command.Acknowledge(OFFICER, AT)).state().stage())
        .isEqualTo(Stage.HANDLING);
  }

  @Test
  void a_unit_hands_back_within_ten_working_days() {
    // 2021-02-08 plus ten working days, with the Spring Festival off and 02-20 worked, is 02-26
    after(Move.ASSIGN, CHONGQING)
        .when(new Command.HandBack(OFFICER, day("2021-02-26"), "不属本厅职责。", "丙厅"))
        .leadsTo(Event.HandedBack.class);
    after(Move.ASSIGN, CHONGQING)
        .when(new Command.HandBack(OFFICER, day("2021-02-27"), "不属本厅职责。", "丙厅"))
        .refused("hand-back-too-late", "第十六条");
  }

  @Test
  void a_hand_back_is_asked_once_and_refused_or_followed_by_a_new_assignment() {
    Story asked = after(Move.ASSIGN).given(new Command.HandBack(OFFICER, AT, "不属本厅职责。", "丙厅"));
    asked.when(new Command.HandBack(OFFICER, AT, "不属本厅职责。", "丙厅")).refused("hand-back-pending");
    asked
        .when(new Command.RefuseHandBack(DISPATCH, AT, "属本厅职责。"))
        .leadsTo(Event.HandBackRefused.class);
    asked
        .when(new Command.Reassign(DISPATCH, AT, "丙厅", List.of(), "改由丙厅主办。"))
        .leadsTo(Event.Reassigned.class);
  }

  @Test
  void without_a_request_no_hand_back_is_refused() {
    after(Move.ASSIGN)
        .when(new Command.RefuseHandBack(DISPATCH, AT, "属本厅职责。"))
        .refused("no-hand-back");
  }

  @Test
  void a_new_unit_must_acknowledge_again_and_the_first_clock_runs_on() {
    Story again =
        after(Move.ACKNOWLEDGE)
            .given(new Command.Reassign(DISPATCH, day("2021-02-20"), "丙厅", List.of(), "改办。"));
    assertThat(again.state().stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(again.state().when(Moment.ASSIGNED)).contains(day("2021-02-08"));
    again.when(new Command.Acknowledge(OFFICER, AT)).refused("wrong-unit");
    again.when(new Command.Acknowledge(STRANGER, AT)).leadsTo(Event.Acknowledged.class);
  }

  @Test
  void where_the_rule_asks_no_consent_the_longer_limit_holds_at_once() {
    after(Move.ACKNOWLEDGE, CHONGQING)
        .when(new Command.AskExtension(OFFICER, AT, "涉及面广。"))
        .leadsTo(Event.ExtensionAsked.class, Event.ExtensionGranted.class);
  }

  @Test
  void where_consent_is_asked_the_dispatch_office_decides() {
    Story asked = after(Move.ACKNOWLEDGE).given(new Command.AskExtension(OFFICER, AT, "涉及面广。"));
    asked.when(new Command.AskExtension(OFFICER, AT, "再申请。")).refused("extension-asked");
    asked.when(new Command.GrantExtension(DISPATCH, AT)).leadsTo(Event.ExtensionGranted.class);
    asked
        .when(new Command.RefuseExtension(DISPATCH, AT, "不属疑难。"))
        .leadsTo(Event.ExtensionRefused.class);
    after(Move.ACKNOWLEDGE).when(new Command.GrantExtension(DISPATCH, AT)).refused("no-extension");
  }

  @Test
  void more_time_is_not_asked_for_when_time_is_over() {
    after(Move.ACKNOWLEDGE, CHONGQING)
        .when(new Command.AskExtension(OFFICER, day("2021-05-09"), "涉及面广。"))
        .refused("extension-too-late", "第二十一条");
    after(Move.ACKNOWLEDGE, CHONGQING)
        .when(new Command.AskExtension(OFFICER, day("2021-05-08"), "涉及面广。"))
        .leadsTo(Event.ExtensionAsked.class, Event.ExtensionGranted.class);
  }

  @Test
  void a_second_round_is_not_extended() {
    Story again = ClosingTest.secondRound();
    again
        .when(new Command.AskExtension(OFFICER, day("2021-04-10"), "涉及面广。"))
        .refused("extension-second-round");
  }

  @Test
  void the_dispatch_office_urges() {
    Story urged = after(Move.ASSIGN).given(new Command.Urge(DISPATCH, AT, "请抓紧签收。"));
    assertThat(urged.state().team().urged()).isEqualTo(1);
  }
}
