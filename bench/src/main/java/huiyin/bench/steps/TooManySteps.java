package huiyin.bench.steps;

/** More steps were taken than were allowed. */
public final class TooManySteps extends Error {
  private static final long serialVersionUID = 1L;

  TooManySteps(long allowed) {
    super("more than " + allowed + " steps");
  }
}
