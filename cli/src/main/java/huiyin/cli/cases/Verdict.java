package huiyin.cli.cases;

/**
 * What came of holding a case, or a part of one, against what was read.
 *
 * @param read what stands there by our readers, for a person
 */
public record Verdict(Outcome outcome, Convention by, String expected, String read) {

  /** Left out is what our facts can't carry, whoever reads it. */
  public enum Outcome {
    RIGHT,
    DIFFERENT,
    LEFT_OUT
  }

  static Verdict of(boolean right, Convention by, String expected, String read) {
    return new Verdict(right ? Outcome.RIGHT : Outcome.DIFFERENT, by, expected, read);
  }

  static Verdict leftOut(Convention by) {
    return new Verdict(Outcome.LEFT_OUT, by, "", "");
  }

  /** Of two parts of a case: one difference makes a difference, what is left out does not count. */
  Verdict and(Verdict other) {
    if (outcome == Outcome.LEFT_OUT
        || (outcome == Outcome.RIGHT && other.outcome == Outcome.DIFFERENT)) {
      return other;
    }
    return this;
  }

  boolean is(Outcome asked) {
    return outcome == asked;
  }
}
