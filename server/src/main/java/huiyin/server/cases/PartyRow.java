package huiyin.server.cases;

import huiyin.casework.Case;
import huiyin.casework.Handling;
import huiyin.server.web.Dates;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who takes part in a case, as what, and how far he, she or it has come. */
public record PartyRow(String name, String part, String look, String words) {

  static List<PartyRow> of(Case c, Words words, UnaryOperator<String> unitName) {
    var rows = new ArrayList<PartyRow>();
    var item = c.item();
    if (item == null) {
      return rows;
    }
    rows.add(new PartyRow(item.lead().name(), words.say("cases.party.lead-proposer"), "", ""));
    for (var invited : item.invited()) {
      var answer =
          c.signers().signed().contains(invited.id())
              ? "signed"
              : c.signers().declined().contains(invited.id()) ? "declined" : "asked";
      rows.add(
          new PartyRow(
              invited.name(),
              words.say("cases.party.co-signer"),
              answer.equals("signed") ? "kept" : "none",
              words.say("cases.party." + answer)));
    }
    for (var handling : c.team().handlings()) {
      rows.add(unit(handling, words, unitName));
    }
    return rows;
  }

  private static PartyRow unit(Handling h, Words words, UnaryOperator<String> unitName) {
    var part = words.say("cases.kind." + h.kind().name());
    var name = unitName.apply(h.unit());
    if (h.opinionAt() != null) {
      var on = Dates.inSentence(words, Dates.day(h.opinionAt()));
      return new PartyRow(name, part, "kept", words.say("cases.party.opinion", on));
    }
    if (h.acknowledgedAt() != null) {
      var on = Dates.inSentence(words, Dates.day(h.acknowledgedAt()));
      return new PartyRow(name, part, "way", words.say("cases.party.acknowledged", on));
    }
    return new PartyRow(name, part, "none", words.say("cases.party.not-yet"));
  }
}
