package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.COMMITTEE;
import static huiyin.casework.Story.LI;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.SAMPLE;
import static huiyin.casework.Story.WANG;
import static huiyin.casework.Story.ZHAO;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static huiyin.casework.Story.rate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClosingTest {
  private static final Instant AT = day("2021-04-01");

  @Test
  void each_proposer_rates_once() {
    Story sent = after(Move.SEND);
    sent.when(rate(WANG, "2021-03-25", "满意", SAMPLE)).leadsTo(Event.Rated.class);
    sent.when(rate(LI, "2021-03-25", "基本满意", SAMPLE)).leadsTo(Event.Rated.class);
    sent.given(rate(WANG, "2021-03-25", "满意", SAMPLE))
        .when(rate(WANG, "2021-03-26", "不满意", SAMPLE))
        .refused("already-rated");
  }

  @Test
  void the_unit_never_rates() {
    after(Move.SEND, CHONGQING)
        .when(rate(OFFICER, "2021-03-25", "满意", CHONGQING))
        .refused("wrong-person", "第二十七条");
  }

  @Test
  void a_proposer_of_another_case_does_not_rate() {
    after(Move.SEND).when(rate(ZHAO, "2021-03-25", "满意", SAMPLE)).refused("not-a-proposer");
  }

  @Test
  void a_rating_fills_every_dimension_of_the_rulebook_and_no_other() {
    Story sent = after(Move.SEND);
    sent.when(new Command.Rate(WANG, AT, Map.of("attitude", "满意"), ""))
        .refused("rating-incomplete");
    sent.when(new Command.Rate(WANG, AT, Map.of("attitude", "满意", "result", "很好"), ""))
        .refused("rating-unknown-value");
    sent.when(
            new Command.Rate(WANG, AT, Map.of("attitude", "满意", "result", "满意", "taste", "满意"), ""))
        .refused("rating-unknown-dimension");
  }

  @Test
  void one_who_is_not_satisfied_says_why() {
    after(Move.SEND, CHONGQING)
        .when(new Command.Rate(WANG, AT, Map.of("reply", "不满意"), " "))
        .refused("rating-needs-comment", "第二十七条");
  }

  @Test
  void the_committee_orders_a_second_round_when_somebody_is_not_satisfied() {
    Story again = secondRound();
    assertThat(again.state().round()).isEqualTo(2);
    assertThat(again.state().stage()).isEqualTo(Stage.HANDLING);
    assertThat(again.state().reply()).isNull();
    after(Move.RATE, CHONGQING)
        .when(new Command.OrderRehandling(COMMITTEE, AT, "重办。"))
        .refused("nobody-dissatisfied", "第二十七条");
  }

  @Test
  void there_is_no_third_round() {
    Story again = secondRound();
    again.given(
        Story.draft("2021-04-20", SAMPLE),
        new Command.SubmitForReview(OFFICER, AT),
        new Command.Approve(Story.REVIEWER, AT),
        new Command.SendToSign(OFFICER, AT, Story.NUMBER),
        new Command.Sign(Story.SIGNER, AT, Story.NUMBER, "aa", "bb"),
        new Command.Send(OFFICER, AT),
        rate(WANG, "2021-05-01", "不满意", SAMPLE));
    again.when(new Command.OrderRehandling(COMMITTEE, AT, "重办。")).refused("no-round-left");
  }

  @Test
  void a_case_is_closed_when_everybody_has_rated() {
    after(Move.RATE).when(new Command.Close(COMMITTEE, AT, "")).leadsTo(Event.Closed.class);
    after(Move.SEND).when(new Command.Close(COMMITTEE, AT, "")).refused("close-unrated");
    after(Move.SEND).when(new Command.Close(COMMITTEE, AT, "两次催收未反馈。")).leadsTo(Event.Closed.class);
  }

  @Test
  void a_case_is_not_closed_over_a_dissatisfied_proposer_without_a_reason() {
    after(Move.SEND)
        .given(rate(WANG, "2021-03-25", "不满意", SAMPLE), rate(LI, "2021-03-25", "满意", SAMPLE))
        .when(new Command.Close(COMMITTEE, AT, ""))
        .refused("close-dissatisfied");
  }

  @Test
  void a_closed_case_is_opened_again_with_a_reason() {
    after(Move.CLOSE)
        .when(new Command.Reopen(COMMITTEE, AT, "承诺未落实。"))
        .leadsTo(Event.Reopened.class);
    after(Move.CLOSE).when(new Command.Reopen(COMMITTEE, AT, "")).refused("blank");
  }

  static Story secondRound() {
    return after(Move.SEND)
        .given(
            rate(WANG, "2021-03-25", "不满意", SAMPLE),
            new Command.OrderRehandling(COMMITTEE, day("2021-04-01"), "重新研究。"));
  }
}
