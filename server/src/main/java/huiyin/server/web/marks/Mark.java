package huiyin.server.web.marks;

import huiyin.letter.Span;

/**
 * A fact or finding to be marked.
 *
 * @param number counted from 1 within its kind, in the order of the text
 * @param isGrave whether it is a finding that keeps a letter from being sent
 */
public record Mark(MarkKind kind, int number, Span at, boolean isGrave) {

  /** Its id in the page (q1). */
  public String id() {
    return kind.sign() + number;
  }

  /** The classes of its element. */
  public String style() {
    return kind != MarkKind.FINDING
        ? kind.style()
        : kind.style() + (isGrave ? " is-error" : " is-warn");
  }
}
