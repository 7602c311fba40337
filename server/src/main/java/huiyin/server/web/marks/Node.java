package huiyin.server.web.marks;

import java.util.List;

/** A part of a marked text: plain words, or a mark around other parts. */
public sealed interface Node {

  /** Words as they stand in the text. */
  record Words(String text) implements Node {}

  /**
   * A mark around parts.
   *
   * @param isFirst whether the mark begins here, or goes on from an earlier part
   */
  record Marked(Mark mark, boolean isFirst, List<Node> inside) implements Node {
    public Marked {
      inside = List.copyOf(inside);
    }
  }
}
