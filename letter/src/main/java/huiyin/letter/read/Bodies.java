package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Header;
import java.util.List;

/** Finds organs, companies, universities, laboratories and other organisations. */
public final class Bodies {
  private Bodies() {}

  public static List<Body> in(Prose prose) {
    return in(Plain.of(prose), prose.header());
  }

  static List<Body> in(Plain plain, Header header) {
    return List.of();
  }
}
