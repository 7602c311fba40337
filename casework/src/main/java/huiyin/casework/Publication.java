package huiyin.casework;

import huiyin.letter.term.Openness;
import java.time.Instant;

/**
 * How a reply was made public, or why not (NONE).
 *
 * @param words the abstract when only that is published, the reason when nothing is; else empty
 */
public record Publication(Openness openness, String words, Instant at) {

  /** Whether anything of the reply is public. */
  public boolean open() {
    return openness != Openness.NONE;
  }
}
