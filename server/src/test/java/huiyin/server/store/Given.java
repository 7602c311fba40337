package huiyin.server.store;

import huiyin.casework.Command;
import huiyin.casework.Item;
import huiyin.casework.Person;
import huiyin.casework.Proposer;
import huiyin.casework.Role;
import huiyin.letter.term.ProposalKind;
import java.time.Instant;
import java.util.List;

/** People, items and times for tests of the store. */
public final class Given {
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  static final Person PROPOSER = new Person("p1", "示例提案人", Role.PROPOSER, null);
  static final Person COMMITTEE = new Person("c1", "示例委员会", Role.COMMITTEE, null);
  static final String RULEBOOK = "guangdong-cppcc-sample";

  private Given() {}

  static Item item(String title) {
    return new Item(
        RULEBOOK,
        ProposalKind.CPPCC,
        "示例省政协",
        "一届一次会议",
        title,
        "现状和问题。",
        "一、建议。",
        new Proposer(PROPOSER.id(), PROPOSER.name()),
        List.of());
  }

  public static Command submit(String title) {
    return new Command.Submit(PROPOSER, NOW, item(title));
  }
}
