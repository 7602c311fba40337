package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's lines by what they are for.
 *
 * @param head before the greeting: title, number, the site's table
 * @param greeting the line with the addressee
 * @param body what the letter says
 * @param closing signature, date, contact, copies
 * @param foot what the site adds behind the letter
 */
record Parts(
    List<Line> head,
    @Nullable Line greeting,
    List<Line> body,
    List<Line> closing,
    List<Line> foot) {
  Parts {
    head = List.copyOf(head);
    body = List.copyOf(body);
    closing = List.copyOf(closing);
    foot = List.copyOf(foot);
  }

  /** Whether this is a proposal printed on the page. */
  boolean isProposal(String text) {
    return greeting == null && head.size() == 1 && Proposals.isTitle(text, head.getFirst());
  }

  /** Head, closing and foot: the lines that are not the letter's own prose. */
  List<Line> around() {
    List<Line> lines = new ArrayList<>(head);
    lines.addAll(closing);
    lines.addAll(foot);
    return lines;
  }

  /** The title, the number and the closing: what the organ itself says of the letter. */
  List<Line> own() {
    List<Line> lines = new ArrayList<>(head);
    lines.addAll(closing);
    return lines;
  }
}
