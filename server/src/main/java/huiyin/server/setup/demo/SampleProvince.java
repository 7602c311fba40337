package huiyin.server.setup.demo;

import huiyin.casework.Person;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.paper.UnwritableLetter;
import huiyin.paper.out.Fonts;
import huiyin.server.ServerSettings;
import huiyin.server.people.SampleAccounts;
import huiyin.server.store.Answer;
import huiyin.server.store.Asked;
import huiyin.server.store.Cases;
import huiyin.server.store.Handle;
import huiyin.server.store.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the sample province into a demonstration before its first page is shown; what a start has
 * loaded is not loaded again, and one that broke off is gone on with.
 */
@Component
final class SampleProvince implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(SampleProvince.class);
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final ServerSettings settings;
  private final SampleAccounts accounts;
  private final RealOffice office;
  private final Handle handle;
  private final Cases cases;
  private final Rulebooks rulebooks;
  private final Clock clock;

  SampleProvince(
      ServerSettings settings,
      SampleAccounts accounts,
      RealOffice office,
      Handle handle,
      Cases cases,
      Rulebooks rulebooks,
      Clock clock) {
    this.settings = settings;
    this.accounts = accounts;
    this.office = office;
    this.handle = handle;
    this.cases = cases;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (settings.demo()) {
      load(LocalDate.ofInstant(clock.instant(), CHINA));
    }
  }

  void load(LocalDate today) {
    boolean letters = canBeSigned();
    List<Person> people = accounts.people().stream().map(who -> who.person()).toList();
    var units = accounts.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    var commands = new Commands(new Cast(people), new Replies(units, office, today), office);
    SampleFiles.cases().forEach(sample -> load(sample, commands, today, letters));
  }

  private void load(SampleCase sample, Commands commands, LocalDate today, boolean letters) {
    if (cases.events(sample.id()).size() >= sample.life().size()) {
      return;
    }
    Rulebook rules = rulebooks.open(sample.sitting().rulebook());
    for (Moment moment : Moment.of(sample, new Days(today, rules.workdays()))) {
      if (!letters && moment.needsLetter()) {
        return;
      }
      Instant at = moment.at();
      Answer answer =
          handle.handle(
              new Asked(
                  sample.id(),
                  now -> commands.of(sample, moment.step(), at, now, rules),
                  moment.key(),
                  null));
      if (!(answer instanceof Answer.Done)) {
        throw new IllegalStateException(sample.id() + " " + moment + ": " + answer);
      }
    }
  }

  /** Without a font no letter can be made; the rest of the province is loaded all the same. */
  private static boolean canBeSigned() {
    try {
      Fonts.installed();
      return true;
    } catch (UnwritableLetter why) {
      LOG.warn("{}", why.getMessage());
      return false;
    }
  }
}
