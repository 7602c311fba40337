package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.CO_OFFICER;
import static huiyin.casework.Story.DISPATCH;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.SAMPLE;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.rulebook.Basis;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DueTest {

  @Test
  void the_reply_is_due_three_months_after_assignment_by_its_article() {
    Due reply = due(after(Move.ACKNOWLEDGE, CHONGQING), CHONGQING, Step.REPLY, "2021-03-01");
    assertThat(reply.state()).isEqualTo(Due.State.RUNNING);
    assertThat(reply.end()).contains(date("2021-05-08"));
    assertThat(reply.remaining()).isEqualTo(68);
    assertThat(reply.limit().article().orElseThrow().number()).isEqualTo("21");
    assertThat(reply.provisional()).isFalse();
  }

  @Test
  void a_limit_that_an_administrator_entered_has_no_article() {
    Due reply = due(after(Move.ACKNOWLEDGE), SAMPLE, Step.REPLY, "2021-03-01");
    assertThat(reply.limit().article()).isEmpty();
    assertThat(reply.limit().basis()).isEqualTo(new Basis.Entry("管理员录入（示例）"));
  }

  @Test
  void a_limit_has_not_started_before_what_it_counts_from() {
    Due reply = due(after(Move.FILE), SAMPLE, Step.REPLY, "2021-02-06");
    assertThat(reply.state()).isEqualTo(Due.State.NOT_STARTED);
    assertThat(reply.end()).isEmpty();
  }

  @Test
  void a_reply_that_did_not_come_is_late_from_the_day_after() {
    Story story = after(Move.ACKNOWLEDGE, CHONGQING);
    assertThat(due(story, CHONGQING, Step.REPLY, "2021-05-08").remaining()).isZero();
    assertThat(due(story, CHONGQING, Step.REPLY, "2021-05-08").state())
        .isEqualTo(Due.State.RUNNING);
    Due late = due(story, CHONGQING, Step.REPLY, "2021-05-10");
    assertThat(late.state()).isEqualTo(Due.State.LATE);
    assertThat(late.remaining()).isEqualTo(-2);
  }

  @Test
  void a_reply_that_came_is_met_on_its_day() {
    Due reply = due(after(Move.SEND), SAMPLE, Step.REPLY, "2021-12-01");
    assertThat(reply.state()).isEqualTo(Due.State.MET);
    assertThat(reply.metOn()).isEqualTo(date("2021-03-22"));
  }

  @Test
  void working_days_remain_in_working_days() {
    Due contact =
        due(after(Move.ACKNOWLEDGE, CHONGQING), CHONGQING, Step.FIRST_CONTACT, "2021-02-10");
    assertThat(contact.end()).contains(date("2021-03-15"));
    assertThat(contact.remaining()).isEqualTo(19);
    assertThat(contact.unit()).isEqualTo("甲厅");
  }

  @Test
  void each_co_handler_has_a_clock_of_its_own() {
    Story story = after(Move.ACKNOWLEDGE, CHONGQING);
    Due opinion = due(story, CHONGQING, Step.CO_OPINION, "2021-02-10");
    assertThat(opinion.unit()).isEqualTo("乙厅");
    assertThat(opinion.limit().article().orElseThrow().number()).isEqualTo("20");
  }

  @Test
  void an_opinion_sent_back_has_five_working_days() {
    Story redo =
        after(Move.GIVE_OPINION, CHONGQING)
            .given(new Command.RedoOpinion(OFFICER, day("2021-03-03"), "乙厅", "空泛。"));
    assertThat(due(redo, CHONGQING, Step.CO_OPINION_REDO, "2021-03-03").end())
        .contains(date("2021-03-10"));
    redo.given(new Command.GiveOpinion(CO_OFFICER, day("2021-03-11"), "改后意见。"));
    assertThat(due(redo, CHONGQING, Step.CO_OPINION_REDO, "2021-03-12").state())
        .isEqualTo(Due.State.MET_LATE);
  }

  @Test
  void a_granted_extension_reaches_six_months_by_its_article() {
    Story more =
        after(Move.ACKNOWLEDGE, CHONGQING)
            .given(new Command.AskExtension(OFFICER, day("2021-03-01"), "涉及面广。"));
    Due reply = due(more, CHONGQING, Step.REPLY_HARD, "2021-03-01");
    assertThat(reply.end()).contains(date("2021-08-09"));
    assertThat(steps(more, CHONGQING)).doesNotContain(Step.REPLY);
  }

  @Test
  void an_extension_that_is_only_asked_for_changes_nothing() {
    Story asked =
        after(Move.ACKNOWLEDGE)
            .given(new Command.AskExtension(OFFICER, day("2021-03-01"), "涉及面广。"));
    assertThat(steps(asked, SAMPLE)).contains(Step.REPLY).doesNotContain(Step.REPLY_HARD);
  }

  @Test
  void a_hand_back_does_not_stop_the_clock_of_the_reply() {
    Story again =
        after(Move.ACKNOWLEDGE, CHONGQING)
            .given(
                new Command.HandBack(OFFICER, day("2021-02-22"), "不属职责。", "丙厅"),
                new Command.Reassign(DISPATCH, day("2021-03-04"), "丙厅", List.of(), "改办。"));
    assertThat(due(again, CHONGQING, Step.REPLY, "2021-03-05").end()).contains(date("2021-05-08"));
    assertThat(due(again, CHONGQING, Step.RETURN_DECISION, "2021-03-05").state())
        .isEqualTo(Due.State.MET);
  }

  @Test
  void a_right_to_hand_back_that_was_not_used_is_nobodys_due() {
    assertThat(steps(after(Move.ASSIGN), SAMPLE)).doesNotContain(Step.RETURN_REQUEST);
  }

  @Test
  void publication_is_due_twenty_working_days_after_signing_by_national_law() {
    Due publish = due(after(Move.SEND), SAMPLE, Step.PUBLISH, "2021-03-23");
    assertThat(publish.end()).contains(date("2021-04-19"));
    assertThat(publish.limit().article().orElseThrow().text()).isEqualTo("《中华人民共和国政府信息公开条例》第二十六条");
  }

  @Test
  void feedback_is_met_when_the_last_proposer_has_rated() {
    assertThat(due(after(Move.SEND), SAMPLE, Step.FEEDBACK, "2021-03-23").state())
        .isEqualTo(Due.State.RUNNING);
    assertThat(due(after(Move.RATE), SAMPLE, Step.FEEDBACK, "2021-03-30").metOn())
        .isEqualTo(date("2021-03-26"));
  }

  @Test
  void a_second_round_has_its_own_limit_and_leaves_the_first_as_it_was() {
    Story again = ClosingTest.secondRound();
    assertThat(due(again, SAMPLE, Step.REHANDLE_REPLY, "2021-04-02").end())
        .contains(date("2021-05-06"));
    assertThat(due(again, SAMPLE, Step.REPLY, "2021-12-01").state()).isEqualTo(Due.State.MET);
  }

  @Test
  void what_is_open_when_a_case_ends_is_nobodys_due() {
    Story gone =
        after(Move.FILE).given(new Command.Withdraw(Story.WANG, day("2021-02-06"), "已经解决。"));
    assertThat(Due.of(gone.state(), SAMPLE, SAMPLE.workdays(), date("2022-01-01")))
        .extracting(Due::state)
        .containsOnly(Due.State.MET);
  }

  @Test
  void a_day_is_the_day_in_china() {
    assertThat(Due.day(java.time.Instant.parse("2021-02-08T16:30:00Z")))
        .isEqualTo(date("2021-02-09"));
  }

  private static Due due(Story story, Rulebook rules, Step step, String today) {
    Optional<Due> found =
        Due.of(story.state(), rules, rules.workdays(), date(today)).stream()
            .filter(d -> d.step() == step)
            .findFirst();
    assertThat(found).as("%s", step).isPresent();
    return found.get();
  }

  private static List<Step> steps(Story story, Rulebook rules) {
    return Due.of(story.state(), rules, rules.workdays(), date("2022-01-01")).stream()
        .map(Due::step)
        .toList();
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
