package huiyin.server.cases;

import huiyin.casework.Case;
import huiyin.server.web.Who;

/**
 * What a person may see of a case.
 *
 * @param page the case at all
 * @param opinions what units wrote for the lead
 * @param draft the reply before it is sent
 * @param ratings who rated what: never the unit, which is what the rating is about
 */
record Sight(boolean page, boolean opinions, boolean draft, boolean ratings) {

  static Sight of(Case c, Who who) {
    var handling = c.team().of(who.unit());
    var answers = handling.filter(h -> h.answers()).isPresent();
    return switch (who.role()) {
      case COMMITTEE -> new Sight(true, true, false, true);
      case DISPATCH -> new Sight(true, true, false, false);
      case OFFICER, REVIEWER, SIGNER ->
          new Sight(handling.isPresent(), handling.isPresent(), answers, false);
      case PROPOSER -> new Sight(proposes(c, who), false, false, false);
      case ADMIN -> new Sight(false, false, false, false);
    };
  }

  /** Whether the person put the item forward, or was asked to co-sign it. */
  private static boolean proposes(Case c, Who who) {
    var item = c.item();
    return item != null
        && (item.lead().id().equals(who.id())
            || item.invited().stream().anyMatch(p -> p.id().equals(who.id())));
  }
}
