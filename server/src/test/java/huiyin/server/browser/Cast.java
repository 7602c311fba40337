package huiyin.server.browser;

import huiyin.server.Server;
import huiyin.server.store.Account;
import huiyin.server.store.People;
import huiyin.server.store.Unit;
import huiyin.server.store.Units;
import huiyin.server.web.Post;
import huiyin.server.web.Who;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people and units of the walk; there are none in an empty database. */
final class Cast {
  static final String PASSWORD = "从空库走到公开的信";

  private final People people;
  private final Units units;
  private final String hash;

  Cast(Server server) {
    this.people = server.part(People.class);
    this.units = server.part(Units.class);
    this.hash = String.valueOf(server.part(PasswordEncoder.class).encode(PASSWORD));
  }

  void arrive() {
    units.put(new Unit("gxt", "示例省工业和信息化厅", "示工信案函", true));
    units.put(new Unit("kjt", "示例省科学技术厅", "示科案函", true));
    enter("lead", "林知远", Post.PROPOSER, null);
    enter("second", "周以宁", Post.PROPOSER, null);
    enter("committee", "何立", Post.COMMITTEE, null);
    enter("dispatch", "许言", Post.DISPATCH, null);
    enter("officer", "陈一", Post.OFFICER, "gxt");
    enter("helper", "吴二", Post.OFFICER, "kjt");
    enter("reviewer", "郑三", Post.REVIEWER, "gxt");
    enter("signer", "王四", Post.SIGNER, "gxt");
  }

  private void enter(String id, String name, Post post, String unit) {
    people.put(new Account(new Who(id, name, post, unit), hash, true, true));
  }
}
