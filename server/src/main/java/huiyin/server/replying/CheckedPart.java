package huiyin.server.replying;

import java.util.List;

/**
 * What was found in a draft while someone types.
 *
 * @param placed the paragraphs that stand in the fields of the page one by one, under which their
 *     notes can be put
 */
public record CheckedPart(Checked checked, List<Checked.Paragraph> placed) {

  static CheckedPart of(Checked checked, ReplyForm form) {
    var all = checked.paragraphs();
    var placed =
        form.oneToAField()
            ? all.subList(0, Math.min(all.size(), form.fields() - 1))
            : List.<Checked.Paragraph>of();
    return new CheckedPart(checked, List.copyOf(placed));
  }
}
