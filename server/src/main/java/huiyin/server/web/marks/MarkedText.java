package huiyin.server.web.marks;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lays marks over a part of a text. A mark that begins inside another and ends beyond it is cut at
 * that end and goes on behind it; what lies too deep keeps its place and loses its extent.
 */
public final class MarkedText {
  private static final int DEEPEST = 24;
  private static final Comparator<Piece> OUTER_FIRST =
      Comparator.<Piece>comparingInt(p -> p.start)
          .thenComparingInt(p -> -p.end)
          .thenComparing(p -> p.mark.kind())
          .thenComparingInt(p -> p.mark.number());

  private final String text;
  private final PriorityQueue<Piece> pieces = new PriorityQueue<>(OUTER_FIRST);

  private MarkedText(String text) {
    this.text = text;
  }

  /** The part of the text as a tree whose words, in order, are exactly that part. */
  public static List<Node> of(String text, Span part, Collection<Mark> marks) {
    MarkedText marked = new MarkedText(text);
    for (Mark mark : marks) {
      int start = Math.max(mark.at().start(), part.start());
      int end = Math.min(mark.at().end(), part.end());
      if (start < end || (mark.at().length() == 0 && start == end)) {
        marked.pieces.add(new Piece(mark, start, end));
      }
    }
    return marked.inside(part.start(), part.end(), 0);
  }

  private List<Node> inside(int from, int to, int depth) {
    List<Node> nodes = new ArrayList<>();
    int at = from;
    for (Piece next = pieces.peek(); next != null && next.belongs(to, depth); ) {
      Piece piece = cut(pieces.remove(), depth == DEEPEST ? next.start : to);
      words(at, piece.start, nodes);
      at = piece.end;
      nodes.add(piece.around(inside(piece.start, piece.end, depth + 1)));
      next = pieces.peek();
    }
    words(at, to, nodes);
    return nodes;
  }

  private Piece cut(Piece piece, int to) {
    if (piece.end > to && piece.start < to) {
      pieces.add(new Piece(piece.mark, to, piece.end));
    }
    return new Piece(piece.mark, piece.start, Math.min(piece.end, to));
  }

  private void words(int from, int to, List<Node> into) {
    if (from < to) {
      into.add(new Node.Words(text.substring(from, to)));
    }
  }

  private record Piece(Mark mark, int start, int end) {

    boolean belongs(int to, int depth) {
      return start < to || (depth == 0 && start == to);
    }

    Node around(List<Node> inside) {
      return new Node.Marked(mark, start == mark.at().start(), inside);
    }
  }
}
