package huiyin.casework;

import static huiyin.casework.Story.CHONGQING;
import static huiyin.casework.Story.CO_OFFICER;
import static huiyin.casework.Story.OFFICER;
import static huiyin.casework.Story.STRANGER;
import static huiyin.casework.Story.after;
import static huiyin.casework.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ConsultingTest {
  private static final Instant AT = day("2021-03-02");

  @Test
  void a_talk_is_recorded_with_what_was_said() {
    after(Move.ACKNOWLEDGE)
        .when(new Command.RecordTalk(OFFICER, AT, TalkForm.VISIT, "上门听取意见。"))
        .leadsTo(Event.TalkRecorded.class);
    after(Move.ACKNOWLEDGE)
        .when(new Command.RecordTalk(OFFICER, AT, TalkForm.VISIT, ""))
        .refused("blank");
  }

  @Test
  void only_a_co_handling_unit_gives_an_opinion() {
    after(Move.RECORD_TALK)
        .when(new Command.GiveOpinion(CO_OFFICER, AT, "会办意见。"))
        .leadsTo(Event.OpinionGiven.class);
    after(Move.RECORD_TALK)
        .when(new Command.GiveOpinion(OFFICER, AT, "会办意见。"))
        .refused("wrong-unit");
    after(Move.RECORD_TALK)
        .when(new Command.GiveOpinion(STRANGER, AT, "会办意见。"))
        .refused("wrong-unit");
  }

  @Test
  void an_opinion_is_given_again_only_when_the_lead_asks() {
    Story given = after(Move.GIVE_OPINION, CHONGQING);
    given.when(new Command.GiveOpinion(CO_OFFICER, AT, "改后意见。")).refused("opinion-given");
    given
        .when(new Command.RedoOpinion(OFFICER, AT, "丙厅", "空泛。"))
        .refused("no-opinion-of-unit", "第二十条");
    given.given(new Command.RedoOpinion(OFFICER, AT, "乙厅", "空泛。"));
    assertThat(given.state().team().coHandlers().getFirst().opinion()).isNull();
    given.when(new Command.GiveOpinion(CO_OFFICER, AT, "改后意见。")).leadsTo(Event.OpinionGiven.class);
  }

  @Test
  void what_was_not_given_is_not_sent_back() {
    after(Move.RECORD_TALK)
        .when(new Command.RedoOpinion(OFFICER, AT, "乙厅", "空泛。"))
        .refused("no-opinion");
  }
}
