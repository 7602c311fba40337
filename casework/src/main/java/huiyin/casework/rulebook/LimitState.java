package huiyin.casework.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** How sure a limit is. */
public enum LimitState {
  /** An article sets it. */
  SET("set"),
  /** An administrator entered it, with its basis in words; it is not shown as law. */
  ENTERED("entered"),
  /** The rule asks for the step and gives no number. */
  NO_NUMBER("no-number"),
  /** The whole rule was read and says nothing. */
  SILENT("silent"),
  /** The rule's text was not available. */
  UNREAD("unread"),
  /** Seen in practice; no rule. */
  OBSERVED("observed"),
  /** An earlier or an inner text. */
  OLD("old");

  private final String code;

  LimitState(String code) {
    this.code = code;
  }

  /** Its name in a rulebook file, and in the keys of its words (limit-state.set). */
  public String code() {
    return code;
  }

  /** Whether a clock may start by it. */
  public boolean runs() {
    return this == SET || this == ENTERED;
  }

  static Optional<LimitState> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
  }
}
