package huiyin.server.web.marks;

import java.util.List;

/**
 * A line of the side list, which leads to its mark.
 *
 * @param target the id it leads to
 * @param line of the source
 */
public record Jump(String target, String words, int line, List<Detail> details) {
  public Jump {
    details = List.copyOf(details);
  }

  /** Something said of it in small: words by their key, or text as it is. */
  public record Detail(String text, boolean isKey) {

    static Detail key(String key) {
      return new Detail(key, true);
    }

    static Detail text(String text) {
      return new Detail(text, false);
    }
  }

  /** The lines of one kind under their heading; closed until asked for, unless short or urgent. */
  public record Group(String key, boolean isOpen, List<Jump> jumps) {
    public Group {
      jumps = List.copyOf(jumps);
    }
  }
}
