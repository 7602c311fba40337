package huiyin.server.cases;

import huiyin.casework.Event;
import huiyin.casework.Person;
import huiyin.casework.Role;
import huiyin.server.web.Dates;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** One event in the record of a case: when, who, what, and the words that came with it. */
public record RecordLine(String time, String words, String detail) {

  static RecordLine of(
      Event event, Who reader, Sight sight, Words words, UnaryOperator<String> unitName) {
    var own = event.by().id().equals(reader.id());
    if (event instanceof Event.Rated rated && !sight.ratings() && !own) {
      return new RecordLine(
          Dates.minute(rated.at()), words.say("cases.record.rated-by-someone"), "");
    }
    return new RecordLine(
        Dates.minute(event.at()),
        words.say(
            "cases.record.line",
            actor(event.by(), words, unitName),
            words.say("cases.event." + event.getClass().getSimpleName())),
        detail(event, sight, words, unitName));
  }

  /** People of organs are named by their organ and work; their own names stay out of lists. */
  private static String actor(Person by, Words words, UnaryOperator<String> unitName) {
    if (by.role() == Role.PROPOSER) {
      return by.name();
    }
    var role = words.say("cases.role." + by.role().name());
    return by.unit() == null
        ? role
        : words.say("cases.record.of-unit", unitName.apply(by.unit()), role);
  }

  private static String detail(
      Event event, Sight sight, Words words, UnaryOperator<String> unitName) {
    return switch (event) {
      case Event.Submitted e -> words.say("cases.record.asks", e.item().asks().lines().count());
      case Event.Revised e -> words.say("cases.record.asks", e.item().asks().lines().count());
      case Event.Withdrawn e -> e.reason();
      case Event.Filed e -> words.say("web.case.number", e.number());
      case Event.SentBack e -> e.reason();
      case Event.Declined e -> e.note();
      case Event.MarkedKey e -> e.supervisor();
      case Event.Assigned e -> units(e.lead(), e.coHandlers(), words, unitName);
      case Event.Reassigned e -> units(e.lead(), e.coHandlers(), words, unitName);
      case Event.HandedBack e -> e.reason();
      case Event.HandBackRefused e -> e.reason();
      case Event.ExtensionAsked e -> e.reason();
      case Event.ExtensionRefused e -> e.reason();
      case Event.Urged e -> e.words();
      case Event.TalkRecorded e ->
          words.say("cases.record.talk", words.say("cases.talk." + e.form().name()), e.note());
      case Event.OpinionRedoDemanded e ->
          words.say("cases.record.redo", unitName.apply(e.unit()), e.reason());
      case Event.DraftReturned e -> sight.draft() ? e.reason() : "";
      case Event.SentToSign e -> e.number().text();
      case Event.Signed e -> e.number().text();
      case Event.Rated e -> String.join("、", e.values().values());
      case Event.RehandlingOrdered e -> e.reason();
      case Event.Published e -> words.say("cases.openness." + e.openness().name());
      case Event.Withheld e -> e.reason();
      case Event.Retracted e -> e.reason();
      case Event.Closed e -> e.reason();
      case Event.Reopened e -> e.reason();
      case Event.CoSigned _,
          Event.CoSignDeclined _,
          Event.Merged _,
          Event.TurnedInto _,
          Event.Acknowledged _,
          Event.ExtensionGranted _,
          Event.OpinionGiven _,
          Event.Drafted _,
          Event.SubmittedForReview _,
          Event.Approved _,
          Event.Sent _ ->
          "";
    };
  }

  private static String units(
      String lead, List<String> others, Words words, UnaryOperator<String> unitName) {
    var names = String.join("、", others.stream().map(unitName).toList());
    return others.isEmpty()
        ? words.say("cases.record.lead", unitName.apply(lead))
        : words.say("cases.record.lead-and", unitName.apply(lead), names);
  }
}
