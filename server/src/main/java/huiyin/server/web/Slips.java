package huiyin.server.web;

import java.util.List;

/** What must be put right in a form, in the order of its fields. */
public record Slips(List<Slip> all) {
  public static final Slips NONE = new Slips(List.of());

  public Slips {
    all = List.copyOf(all);
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /** Whether something is amiss at this field. */
  public boolean at(String field) {
    return all.stream().anyMatch(slip -> slip.field().equals(field));
  }

  /** What is amiss at this field; empty when nothing is. */
  public String words(String field) {
    return all.stream()
        .filter(slip -> slip.field().equals(field))
        .map(Slip::words)
        .findFirst()
        .orElse("");
  }
}
