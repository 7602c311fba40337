package huiyin.letter.term;

import org.jspecify.annotations.Nullable;

/** The session at which an item was filed, as printed (省政协十二届四次会议) and in its parts. */
public record Assembly(
    String text, @Nullable Integer term, @Nullable Integer session, @Nullable Level level) {

  /** The level of the assembly. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
  }
}
