package huiyin.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The units that handle a case, and what they have asked for. */
public record Team(
    List<Handling> handlings,
    @Nullable HandBackAsked handBack,
    @Nullable Extension extension,
    int urged) {
  static final Team NONE = new Team(List.of(), null, null, 0);

  public Team {
    handlings = List.copyOf(handlings);
  }

  /** The part of a unit. */
  public Optional<Handling> of(@Nullable String unit) {
    return handlings.stream().filter(h -> h.unit().equals(unit)).findFirst();
  }

  /** The unit that writes the reply. */
  public Optional<Handling> answering() {
    return handlings.stream().filter(Handling::answers).findFirst();
  }

  /** The units that give an opinion. */
  public List<Handling> coHandlers() {
    return handlings.stream().filter(h -> !h.answers()).toList();
  }

  Team with(@Nullable String unit, UnaryOperator<Handling> change) {
    List<Handling> changed =
        handlings.stream().map(h -> h.unit().equals(unit) ? change.apply(h) : h).toList();
    return new Team(changed, handBack, extension, urged);
  }

  Team handBack(@Nullable HandBackAsked asked) {
    return new Team(handlings, asked, extension, urged);
  }

  Team extension(@Nullable Extension longer) {
    return new Team(handlings, handBack, longer, urged);
  }

  Team urgedOnce() {
    return new Team(handlings, handBack, extension, urged + 1);
  }
}
