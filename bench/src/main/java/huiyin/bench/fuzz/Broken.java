package huiyin.bench.fuzz;

/** The reader gave something that it never may. */
public final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Broken(String what) {
    super(what);
  }
}
