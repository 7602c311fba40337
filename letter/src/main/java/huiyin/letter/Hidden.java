package huiyin.letter;

/**
 * Words that stand in the file of a letter but that its reader does not see.
 *
 * @param at where in the text they would stand
 */
public record Hidden(int at, String words, Means means) {

  /** How words are kept from sight. */
  public enum Means {
    /** Not shown at all, as menus are before they open. */
    NOT_SHOWN,
    /** In letters too small to see. */
    TINY,
    /** In the colour of the ground. */
    COLOURLESS,
    /** Beyond the edge of the page. */
    OFF_PAGE
  }
}
