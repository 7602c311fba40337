package huiyin.server.assigning;

import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which units are to handle an item.
 *
 * @param words why, when it goes to other units than before
 */
public record AssignForm(
    @Nullable String lead,
    @Nullable List<String> coHandlers,
    @Nullable String words,
    @Nullable String key) {

  String leadTaken() {
    return lead == null ? "" : lead;
  }

  List<String> others() {
    return coHandlers == null ? List.of() : coHandlers;
  }

  String wordsTyped() {
    return Typed.clean(words);
  }

  Slips slips(Words say, boolean again) {
    var slips = new ArrayList<Slip>();
    if (leadTaken().isEmpty()) {
      slips.add(new Slip("lead", say.say("assigning.slip.lead")));
    }
    if (!leadTaken().isEmpty() && others().contains(leadTaken())) {
      slips.add(new Slip("coHandlers", say.say("assigning.slip.twice")));
    }
    if (again && wordsTyped().isEmpty()) {
      slips.add(new Slip("words", say.say("assigning.slip.words")));
    }
    return new Slips(slips);
  }
}
