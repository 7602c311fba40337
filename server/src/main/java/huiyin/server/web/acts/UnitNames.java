package huiyin.server.web.acts;

import huiyin.server.store.Unit;
import huiyin.server.store.Units;
import huiyin.server.web.Choice;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The handling units by their ids. */
@Component
public final class UnitNames {
  private final Units units;

  UnitNames(Units units) {
    this.units = units;
  }

  /** The name of a unit; one that is no longer known is called by its id. */
  public String name(String id) {
    return units.find(id).map(Unit::name).orElse(id);
  }

  /** What the unit's letter numbers begin with. */
  public String code(String id) {
    return units.find(id).map(Unit::code).orElse(id);
  }

  /** All units, to choose from. */
  public Stream<Choice> all() {
    return units.all().stream().map(unit -> Choice.of(unit.id(), unit.name()));
  }
}
