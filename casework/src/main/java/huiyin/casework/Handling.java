package huiyin.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in a case.
 *
 * @param redoDemandedAt when the lead last asked for a better opinion
 */
public record Handling(
    String unit,
    HandlingKind kind,
    Instant assignedAt,
    @Nullable Instant acknowledgedAt,
    List<Talk> talks,
    @Nullable String opinion,
    @Nullable Instant opinionAt,
    @Nullable Instant redoDemandedAt) {
  public Handling {
    talks = List.copyOf(talks);
  }

  static Handling of(String unit, HandlingKind kind, Instant at) {
    return new Handling(unit, kind, at, null, List.of(), null, null, null);
  }

  /** Whether this unit writes the reply. */
  public boolean answers() {
    return kind != HandlingKind.CO;
  }

  Handling acknowledged(Instant when) {
    return new Handling(unit, kind, assignedAt, when, talks, opinion, opinionAt, redoDemandedAt);
  }

  Handling talked(Talk talk) {
    List<Talk> more = Stream.concat(talks.stream(), Stream.of(talk)).toList();
    return new Handling(
        unit, kind, assignedAt, acknowledgedAt, more, opinion, opinionAt, redoDemandedAt);
  }

  Handling opinion(String text, Instant when) {
    return new Handling(unit, kind, assignedAt, acknowledgedAt, talks, text, when, redoDemandedAt);
  }

  Handling redo(Instant when) {
    return new Handling(unit, kind, assignedAt, acknowledgedAt, talks, null, null, when);
  }
}
