package huiyin.server.replying;

import huiyin.letter.term.Openness;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as its officer has typed it.
 *
 * @param p its paragraphs
 * @param base when the draft that was opened had been saved; empty for the first
 * @param act the button: save, more, submit or check
 */
public record ReplyForm(
    @Nullable List<String> p,
    @Nullable String replyClass,
    @Nullable String openness,
    @Nullable String base,
    @Nullable String act,
    @Nullable String key) {

  /** The paragraphs that are not empty; a line end within a field starts another. */
  List<String> paragraphs() {
    return p == null
        ? List.of()
        : p.stream()
            .flatMap(field -> Typed.clean(field).lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  int fields() {
    return p == null ? 0 : p.size();
  }

  /** Whether each field but the last, which is for a new one, holds one paragraph. */
  boolean oneToAField() {
    return p != null
        && p.stream()
            .limit(Math.max(0, p.size() - 1))
            .map(Typed::clean)
            .allMatch(field -> !field.isEmpty() && field.indexOf('\n') < 0);
  }

  String text() {
    return String.join("\n", paragraphs());
  }

  String classTaken() {
    return replyClass == null ? "" : replyClass;
  }

  Openness opennessTaken() {
    return Arrays.stream(Openness.values())
        .filter(one -> one.name().equals(openness))
        .findFirst()
        .orElse(Openness.FULL);
  }

  String baseKnown() {
    return base == null ? "" : base;
  }

  boolean pressed(String button) {
    return button.equals(act);
  }

  Slips slips(Words words) {
    var slips = new ArrayList<Slip>();
    if (paragraphs().isEmpty()) {
      slips.add(new Slip("p1", words.say("replying.slip.text")));
    }
    if (classTaken().isEmpty()) {
      slips.add(new Slip("replyClass", words.say("replying.slip.class")));
    }
    return new Slips(slips);
  }
}
