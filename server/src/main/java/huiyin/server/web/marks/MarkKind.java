package huiyin.server.web.marks;

import java.util.Arrays;
import java.util.Optional;

/** A kind of mark; where two cover the same words, the one named first lies outside. */
public enum MarkKind {
  MEASURE('m'),
  COMMITMENT('c'),
  FINDING('f'),
  HEADER('h'),
  WORK('w'),
  BODY('b'),
  PLACE('p'),
  DATE('d'),
  QUANTITY('q');

  private final char sign;

  MarkKind(char sign) {
    this.sign = sign;
  }

  /** The letter that begins the ids of its marks (q1). */
  public String sign() {
    return String.valueOf(sign);
  }

  /** The class of its mark element. */
  public String style() {
    return "hy-k-" + sign;
  }

  /** Whether its marks carry a tag before them (措12). */
  public boolean isSentence() {
    return this == MEASURE || this == COMMITMENT;
  }

  /** The kind of a sign. */
  public static Optional<MarkKind> of(String sign) {
    return Arrays.stream(values()).filter(kind -> kind.sign().equals(sign)).findFirst();
  }
}
