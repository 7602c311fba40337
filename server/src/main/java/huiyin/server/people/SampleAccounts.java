package huiyin.server.people;

import huiyin.server.ServerSettings;
import huiyin.server.people.SignInPage.Sample;
import huiyin.server.store.Account;
import huiyin.server.store.People;
import huiyin.server.store.Unit;
import huiyin.server.store.Units;
import huiyin.server.web.Who;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The made-up people and units of a demonstration; there are none in a program at work. */
@Component
public final class SampleAccounts {
  private final People people;
  private final Units units;
  private final String password;

  SampleAccounts(ServerSettings settings, People people, Units units, PasswordEncoder passwords) {
    this.people = people;
    this.units = units;
    this.password = settings.demo() ? SamplePassword.of(settings.data()) : "";
    if (settings.demo()) {
      load(String.valueOf(passwords.encode(password)));
    }
  }

  /**
   * The password of all made-up accounts, drawn once for a data folder; empty outside a
   * demonstration.
   */
  public String password() {
    return password;
  }

  /** The made-up people. */
  public List<Who> people() {
    return people.all().stream().filter(Account::sample).map(Account::who).toList();
  }

  /** The made-up units. */
  public List<Unit> units() {
    return units.all().stream().filter(Unit::sample).toList();
  }

  /** The made-up accounts as they are shown to those who try the program. */
  public List<Sample> listed() {
    return password.isEmpty()
        ? List.of()
        : people().stream()
            .map(who -> new Sample(who.id(), who.name(), who.post(), unit(who)))
            .toList();
  }

  private String unit(Who who) {
    return who.unit() == null ? "" : units.find(who.unit()).map(Unit::name).orElse(who.unit());
  }

  private void load(String hash) {
    SampleFile file = SampleFile.read();
    file.units().forEach(units::put);
    file.people().forEach(who -> people.put(new Account(who, hash, true, true)));
  }
}
