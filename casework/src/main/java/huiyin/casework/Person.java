package huiyin.casework;

import org.jspecify.annotations.Nullable;

/** Who gives a command: a person in a role, and the unit he or she speaks for, if any. */
public record Person(String id, String name, Role role, @Nullable String unit) {

  /** Whether this person speaks for the unit. */
  public boolean of(String other) {
    return other.equals(unit);
  }
}
