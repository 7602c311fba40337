package huiyin.bench.fuzz;

/** The reader gave something that it never may; thrown by a trial that another loader loaded. */
public final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Broken(String what) {
    super(what);
  }
}
