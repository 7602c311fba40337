package huiyin.paper.in;

import huiyin.letter.Span;
import huiyin.paper.Origin;
import huiyin.paper.Origin.Cell;
import huiyin.paper.Origins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a document, in the order in which their words stand in its text. */
public final class ParagraphPlaces implements Origins {
  private final String part;
  private final Numbers starts = new Numbers();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A paragraph in the text.
   *
   * @param made how many of its first characters only its numbering shows
   */
  private record Piece(int paragraph, int made, int length, @Nullable Cell cell) {}

  ParagraphPlaces(String part) {
    this.part = part;
  }

  void add(int start, int paragraph, int made, int length, @Nullable Cell cell) {
    starts.add(start);
    pieces.add(new Piece(paragraph, made, length, cell));
  }

  @Override
  public List<Origin> of(Span at) {
    List<Origin> origins = new ArrayList<>();
    int[] begins = starts.all();
    int found = Arrays.binarySearch(begins, at.start());
    for (int i = Math.max(0, found >= 0 ? found : -found - 2); i < begins.length; i++) {
      Piece piece = pieces.get(i);
      if (begins[i] >= at.end()) {
        return origins;
      }
      int start = Math.max(at.start() - begins[i] - piece.made(), 0);
      int end = Math.min(at.end() - begins[i], piece.length()) - piece.made();
      if (start < end) {
        origins.add(new Origin.InParagraph(part, piece.paragraph(), start, end, piece.cell()));
      }
    }
    return origins;
  }
}
