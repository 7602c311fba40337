package huiyin.server.ledgers;

import huiyin.ledger.Entry.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the ledger, by the end of its address (/ledger/measures). */
public enum Section {
  MEASURES(Kind.MEASURE),
  COMMITMENTS(Kind.COMMITMENT),
  INDICATORS(Kind.INDICATOR),
  BODIES(Kind.BODY),
  PLACES(Kind.PLACE),
  POLICIES(Kind.POLICY);

  private final Kind kind;

  Section(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The end of its address, and of the keys of its words. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Section> of(String tag) {
    return Arrays.stream(values()).filter(section -> section.tag().equals(tag)).findFirst();
  }
}
