package huiyin.ledger;

import java.util.List;

/**
 * One body, place or policy under all the names that letters give it.
 *
 * @param scope within what the name is told apart: a letter, a place, or empty for everywhere
 * @param because each step from a name as printed to the name meant
 */
public record Thing(
    Entry.Kind kind, String name, String scope, List<Entry> entries, List<Same> because) {
  public Thing {
    entries = List.copyOf(entries);
    because = List.copyOf(because);
  }
}
