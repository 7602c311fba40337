package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.COMMITTEE;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.STRANGER;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PublishingTest {
  private static final Instant AT = day("2021-03-29");

  @Test
  void nothing_is_published_before_it_is_sent() {
    after(Move.SIGN)
        .when(new Command.Publish(OFFICER, AT, Openness.FULL, ""))
        .refused("wrong-stage");
    after(Move.SEND)
        .when(new Command.Publish(OFFICER, AT, Openness.FULL, ""))
        .leadsTo(Event.Published.class);
  }

  @Test
  void only_the_answering_unit_publishes_and_once() {
    after(Move.SEND)
        .when(new Command.Publish(STRANGER, AT, Openness.FULL, ""))
        .refused("wrong-unit");
    after(Move.PUBLISH)
        .when(new Command.Publish(OFFICER, AT, Openness.TITLE, ""))
        .refused("publication-decided");
  }

  @Test
  void no_more_is_published_than_was_marked_and_signed() {
    Story sent = sent(Openness.ABSTRACT);
    sent.when(new Command.Publish(OFFICER, AT, Openness.FULL, ""))
        .refused("wider-than-marked", "第三十六条");
    sent.when(new Command.Publish(OFFICER, AT, Openness.ABSTRACT, "")).refused("blank");
    sent.when(new Command.Publish(OFFICER, AT, Openness.ABSTRACT, "摘要。"))
        .leadsTo(Event.Published.class);
    sent.when(new Command.Publish(OFFICER, AT, Openness.NONE, "")).refused("publish-nothing");
  }

  @Test
  void keeping_back_needs_a_reason() {
    after(Move.SEND)
        .when(new Command.Withhold(OFFICER, AT, "涉及商业秘密。"))
        .leadsTo(Event.Withheld.class);
    after(Move.SEND, CHONGQING)
        .when(new Command.Withhold(OFFICER, AT, ""))
        .refused("withhold-needs-reason", "第三十六条");
  }

  @Test
  void what_is_public_is_retracted_with_a_reason() {
    Story gone = after(Move.PUBLISH).given(new Command.Retract(COMMITTEE, AT, "页面被篡改。"));
    Publication made = gone.state().response().publication();
    assertThat(made).isNotNull();
    assertThat(made.open()).isFalse();
    gone.when(new Command.Retract(OFFICER, AT, "再撤。")).refused("not-published");
  }

  private static Story sent(Openness openness) {
    Story story = after(Move.GIVE_OPINION, CHONGQING);
    LetterNumber number = Story.NUMBER;
    return story.given(
        new Command.Draft(OFFICER, AT, "答复。", new ReplyClass("1"), openness, List.of()),
        new Command.SubmitForReview(OFFICER, AT),
        new Command.Approve(Story.REVIEWER, AT),
        new Command.SendToSign(OFFICER, AT, number),
        new Command.Sign(Story.SIGNER, AT, number, "aa", "bb"),
        new Command.Send(OFFICER, AT));
  }
}
